import { describe, expect, it } from 'vitest';
import { ReportError, toText } from '../../src/report/index.ts';
import { assessed, harbourCare, options } from '../support/reported.ts';
import { sketchOptions, vulnerable } from '../support/sketched-assessment.ts';

/** The text with every run of white space as one space, so that line breaks do not matter. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const sketch = flat(toText(vulnerable, sketchOptions));

describe('the report as plain text', () => {
  it.each([
    ['names the subject', 'How socially productive is Harbour Care?'],
    ['says what it does not judge', 'It does not judge the quality or the safety of the service.'],
    ['puts vulnerability beside the verdict', 'relationships: positive, though vulnerable'],
    ['says how sure it is', 'How sure: leaning, two of the four classes are possible.'],
    ['tells the range', 'the score lies between 0.66 and 0.82, with its middle at 0.74'],
    ['says what it rests on as the record shows', 'The record shows: At least 70% of decisions are shared.'],
    ['puts weak evidence as a claim', 'It is claimed: Few ties reach the council.'],
    ['says why it is vulnerable', 'It would fall to mixed through: One commissioner (Evidence suggests: 92% of income'],
    ['counts what was not answered about threats', '1 question about what threatens it has no answer.'],
    ['asks the open question', 'How many ties are there? (withheld; holds open 16% of a proposition)'],
    ['says who could act', 'The mutual: Win a second payer.'],
    ['says whether it would be funded', 'reablement, put to council: not known whether it would be funded.'],
    ['tells the gate that is open', 'Still open: Willingness.'],
    ['names no class of a silent proposition', 'No verdict yet: no question has an answer.'],
    ['says of a proposition that was not asked that it was not', 'democratically: not asked of this subject'],
    ['writes dates out', 'decided by the board on 6 May 2024. It is to be reviewed by 6 May 2025.'],
    ['shows every reading of a conflict', '120 (accounts; counts); 90 (no evidence item; listed only)'],
    ['shows the parts of a determination', 's33(6)(c): doubtful'],
    ['tells the author of a rule what broke', 'For the author of the rule: x is not a function'],
    ['says that a range is no confidence interval', 'It is not a confidence interval.'],
  ])('%s', (_, sentence) => {
    expect(sketch).toContain(sentence);
  });

  it('names nobody when it is not told whom', () => {
    const { catalogues } = sketchOptions;
    expect(toText(vulnerable, { catalogues })).toMatch(/^How socially productive: an assessment\n/);
  });

  it('keeps to 96 columns and ends lines without spaces', () => {
    const lines = toText(assessed(harbourCare), options).split('\n');
    expect(lines.filter((line) => line.length > 96 || line.endsWith(' '))).toEqual([]);
  });

  it('leaves no placeholder and no missing text with the catalogues of the rules', () => {
    const text = toText(assessed(harbourCare), options);
    expect(text).not.toMatch(/\{[a-zA-Z]+(:[a-z]+)?\}|no text for|undefined|NaN/);
  });

  it('uses names for offers where it is given them', () => {
    const named = { ...sketchOptions, names: { reablement: 'Home again', council: 'Grimsby Council' } };
    expect(flat(toText(vulnerable, named))).toContain('Home again, put to Grimsby Council');
  });

  it('says which sentence is missing rather than leaving a hole', () => {
    expect(flat(toText(vulnerable, { catalogues: {} }))).toContain('[no text for relationships/voice#shared]');
  });
});

describe('an assessment in another format', () => {
  it.each([
    [
      'of a later version',
      { ...vulnerable, schema: 'social-productivity/assessment/99' },
      /assessment\/99.*assessment\/2/,
    ],
    ['without propositions', { ...vulnerable, propositions: {} }, /lacks the propositions relationships, capabilities/],
    ['that is no assessment', { verdict: 'strong' }, /names no format/],
  ])('%s is refused with the reason', (_, assessment, reason) => {
    const report = (): string => toText(assessment as unknown as typeof vulnerable, sketchOptions);
    expect(report).toThrow(ReportError);
    expect(report).toThrow(reason);
  });
});
