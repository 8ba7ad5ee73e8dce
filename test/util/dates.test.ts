import { expect, it } from 'vitest';
import { firstDay, isCertainlyBefore, isIsoDate, lastDay } from '../../src/util/dates.ts';

it.each(['2013', '2013-02', '2013-02-28', '2012-02-29', '2000-02-29', '2013-12-31'])('%s is a date', (text) => {
  expect(isIsoDate(text)).toBe(true);
});
it.each(['13', '2013-00', '2013-13', '2013-02-29', '1900-02-29', '2013-04-31', '2013-1-1', '2013-01-01T00:00', ''])(
  '"%s" is no date',
  (text) => {
    expect(isIsoDate(text)).toBe(false);
  },
);
it('a year may mean any of its days', () => {
  expect([firstDay('2012'), lastDay('2012')]).toEqual(['2012-01-01', '2012-12-31']);
  expect([firstDay('2012-02'), lastDay('2012-02')]).toEqual(['2012-02-01', '2012-02-29']);
  expect([firstDay('2012-02-05'), lastDay('2012-02-05')]).toEqual(['2012-02-05', '2012-02-05']);
});
it('what may be the same day is not certainly before', () => {
  expect(isCertainlyBefore('2012', '2013')).toBe(true);
  expect(isCertainlyBefore('2012', '2012-12-31')).toBe(false);
  expect(isCertainlyBefore('2012-11', '2012-12')).toBe(true);
});
