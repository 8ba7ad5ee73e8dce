import { createEvaluator, type Evaluator } from '../../src/assess/index.ts';
import { defineFact, type Rule } from '../../src/define/index.ts';
import type { NormalisedDossier } from '../../src/models/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import type { Assessment } from '../../src/results/index.ts';
import { askAll, dossierOf, pluginOf } from './judged.ts';
import { ruleOn } from './sample-rules.ts';

const shareAt = (key: 'localShare' | 'livingWageShare' | 'permanentShare') =>
  defineFact<number>({
    id: `workforce.${key.replace('Share', '-share').toLowerCase()}`,
    title: key,
    question: `Which share (${key})?`,
    unit: 'share',
    changeableBy: ['mutual'],
    reads: [`/mutual/workforce/${key}`],
    read: ({ mutual }) => mutual.workforce?.[key],
  });
/** Three rules on three shares of the workforce, each scoring its share as it is. */
export const rules: readonly [Rule, Rule, Rule] = [
  ruleOn(shareAt('localShare'), 'local'),
  ruleOn(shareAt('livingWageShare'), 'wage'),
  ruleOn(shareAt('permanentShare'), 'permanent'),
];
/** Asks just these three. */
export const evaluator: Evaluator = createEvaluator({ plugins: [pluginOf(...rules)], profile: askAll });
/** Shares by name; one left out is not known. */
export type Shares = Readonly<Record<string, number | undefined>>;
/** An audit of the whole workforce. */
export const EVIDENCE = [
  { id: 'audit', about: ['/mutual/workforce'], kind: 'accounts', quality: 'audited', source: { title: 'Audit' } },
];
/** A dossier with these shares, all of them audited. */
export const dossier = (shares: Shares, more: Readonly<Record<string, unknown>> = {}): NormalisedDossier =>
  parseDossier({
    ...dossierOf({ mutual: { workforce: JSON.parse(JSON.stringify(shares)) } }),
    evidence: EVIDENCE,
    ...more,
  });
/** What the three rules make of these shares. */
export const assessed = (shares: Shares): Assessment => evaluator.assess(dossier(shares));

/** Shares with the plain mean .6. */
export const GOOD: Shares = { localShare: 0.9, livingWageShare: 0.6, permanentShare: 0.3 };
