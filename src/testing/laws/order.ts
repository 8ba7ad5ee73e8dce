import type { Finding } from '../../results/index.ts';
import { sortedBy } from '../../util/number.ts';
import { summaryOfFindings, parsed } from '../trial.ts';
import type { CaseLaw } from './law.ts';

/** The order in which records are listed decides nothing. */
export const order: CaseLaw = {
  law: 'order',
  check: ({ trial, input, found }) => {
    const turned = parsed(turnedAround(input));
    if (turned === undefined) return [];
    const other = trial.findings(turned);
    return summaryOfFindings(inPlace(other)) === summaryOfFindings(inPlace(found))
      ? []
      : [
          'With its lists turned around, the dossier is judged differently. Let no answer hang on what is listed first.',
        ];
  },
};

const inPlace = (findings: readonly Finding[]): readonly Finding[] =>
  sortedBy(findings, ({ intervention, context }) => `${intervention ?? ''}\n${context ?? ''}`);

/** Lists of records with an identity have no order of their own; lists of plain values may. */
const turnedAround = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(turnedAround);
    return items.every((item) => typeof item === 'object' && item !== null && 'id' in item) ? items.reverse() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, turnedAround(child)]));
};
