import { match } from 'ts-pattern';
import type { AssessmentVerdicts } from '../index.ts';
import type { Catalogue } from '../report/index.ts';
import { PROPOSITIONS, type PropositionResult } from '../results/index.ts';
import { inOneLine } from './in-one-line.ts';

/** The three verdicts of one subject, a line each, in English: for a terminal. */
export const verdictsAsText = (
  name: string,
  { asOf, propositions }: AssessmentVerdicts,
  catalogue: Catalogue,
): string =>
  [
    `${inOneLine(name)}, on ${asOf}`,
    ...PROPOSITIONS.map((id) => `  ${`${id}:`.padEnd(15)} ${sentenceOf(propositions[id], catalogue)}`),
  ].join('\n');

const sentenceOf = (result: PropositionResult, catalogue: Catalogue): string => {
  const known = `${percent(result.answered)} answered, ${percent(result.coverage)} known`;
  return match(result.verdict)
    .with('not-applicable', () => 'not asked of this subject')
    .with('insufficient-evidence', () => `not enough evidence to say; ${leaningOf(result)}; ${known}`)
    .with('weak', 'mixed', 'positive', 'strong', (verdict) =>
      [`${verdict}${rangeOf(result)}`, ...threatsTo(result, catalogue), known].join('; '),
    )
    .exhaustive();
};

const rangeOf = ({ floor, ceiling }: PropositionResult): string =>
  floor === undefined || ceiling === undefined || floor === ceiling ? '' : `, could be ${floor} to ${ceiling}`;

const leaningOf = ({ leaning }: PropositionResult): string =>
  match(leaning)
    .with('favourable', () => 'what is answered is mostly favourable')
    .with('unfavourable', () => 'what is answered is mostly unfavourable')
    .with('both', () => 'answers point both ways')
    .with('none', () => 'answers point no way')
    .exhaustive();

const threatsTo = (
  { vulnerability: { state, because } }: PropositionResult,
  catalogue: Catalogue,
): readonly string[] => {
  const names = because.map((id) => inOneLine(catalogue[`${id}#title`] ?? id)).join(', ');
  return match(state)
    .with('vulnerable', () => [`would fall with: ${names}`])
    .with('possibly-vulnerable', () => [`could fall with: ${names}`])
    .with('not-shown', 'not-assessable', () => [])
    .exhaustive();
};

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;
