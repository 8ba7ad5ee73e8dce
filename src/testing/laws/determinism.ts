import { summaryOfFindings } from '../trial.ts';
import type { CaseLaw } from './law.ts';

/** The same dossier gives the same answer each time. */
export const determinism: CaseLaw = {
  law: 'determinism',
  check: ({ trial, dossier, found }) =>
    summaryOfFindings(trial.findings(dossier)) === summaryOfFindings(found)
      ? []
      : ['Asked twice, it answered differently. Keep no state between calls and use nothing but what is handed over.'],
};
