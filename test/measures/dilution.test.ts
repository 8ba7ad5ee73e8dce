import { describe, expect, it } from 'vitest';
import { dilution, relativeChange } from '../../src/measures/dilution.ts';

const on = (date: string, stakes: Readonly<Record<string, number>>, complete?: boolean) => ({
  date,
  stakes: Object.entries(stakes).map(([holder, share]) => ({ holder, share })),
  ...(complete === undefined ? {} : { complete }),
});

describe('dilution', () => {
  it('is read in order of date, whatever the order of the lists', () => {
    const history = [on('2016', { staff: 0.2, investor: 0.8 }), on('2012', { staff: 0.5, investor: 0.5 })];
    expect(dilution(history, 'staff')).toMatchObject({
      first: 0.5,
      last: 0.2,
      falls: [{ date: '2016', holder: 'staff', before: 0.5, after: 0.2 }],
      othersRose: [{ date: '2016', holder: 'investor', before: 0.5, after: 0.8 }],
    });
  });
  it('does not count a rise of others while the holder rose too', () => {
    const history = [
      on('2012', { staff: 0.2, investor: 0.3, council: 0.5 }),
      on('2014', { staff: 0.4, investor: 0.5, council: 0.1 }),
    ];
    expect(dilution(history, 'staff')).toMatchObject({ falls: [], othersRose: [] });
  });
  it('takes a complete list that does not name a holder as nothing held', () => {
    expect(dilution([on('2012', { staff: 1 }), on('2014', { investor: 1 })], 'staff')?.last).toBe(0);
  });
  it('passes over an incomplete list that does not name the holder', () => {
    const history = [on('2012', { staff: 0.3 }), on('2014', { investor: 0.5 }), on('2015', { staff: 0.25 })];
    expect(dilution(history, 'staff')).toMatchObject({ first: 0.3, last: 0.25 });
  });
  it('is not known where no list says', () => {
    expect(dilution([], 'staff')).toBeNull();
    expect(dilution([on('2012', { investor: 1 }, false)], 'staff')).toBeNull();
  });
});

it('a change from nothing has no size relative to it', () => {
  expect(relativeChange(0, 5)).toBeNull();
});
