/** Which published documents answer which screening question, and which of them each silent subject lacks. */
import { findOutNext } from '../src/analysis/index.ts';
import type { Assessment, Evaluator, PropositionId } from '../src/index.ts';

/** Kinds of public document that answer a screening question, by rule. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'relationships/agency-integration': 'inspection report, partnership agreement, accounts of a pooled budget',
  'relationships/cross-sector-integration': 'annual report, joint venture agreement, award notice',
  'relationships/informal-sources': 'annual report, inspection report, policy on volunteers and carers',
  'relationships/linking-practice': 'inspection report, terms of a user forum',
  'relationships/participation-depth': 'rules or articles, terms of user groups, minutes',
  'capabilities/offer-redesign': 'service specification before and after, council paper on the change',
  'capabilities/support-beyond-resolution': 'service specification, statement of purpose, inspection report',
  'capabilities/whole-person-scope': 'service specification, statement of purpose',
  'capabilities/demand-elsewhere': 'performance report to the commissioner, evaluation',
  'capabilities/prevention-share': 'service specification, budget by service',
  'place/enterprise-spill-over': 'annual or community interest report, social value report',
  'place/local-design': 'business plan, council strategy, the minutes that adopted either',
  'place/surplus-lock': 'rules or articles, annual accounts',
  'place/board-composition': 'rules or articles on who elects whom, list of directors',
  'place/member-control': 'annual return or confirmation statement with holders and votes',
  'place/stakeholder-plurality': 'rules or articles on classes of members',
};

/** A subject and its screening assessment. */
export interface Screened {
  readonly name: string;
  readonly assessment: Assessment;
}

/** The section that says what would end each silence. */
export const missingDocuments = (evaluator: Evaluator, subjects: readonly Screened[]): string => {
  const titles: Titles = new Map<string, string>(
    evaluator.plugins.flatMap(({ rules }) => rules.map(({ meta }) => [meta.id, meta.title])),
  );
  const rows = subjects.flatMap(({ name, assessment }) =>
    (['relationships', 'capabilities', 'place'] as const)
      .filter((id) => assessment.propositions[id].verdict === 'insufficient-evidence')
      .map((id) => `| ${name} | ${id} | ${firstToAsk(evaluator, assessment, id, titles)} |`),
  );
  const questions = Object.entries(DOCUMENTS).map(
    ([rule, documents]) => `| ${titles.get(rule) ?? rule} | \`${rule}\` | ${documents} |`,
  );
  return [
    '## What would end a silence',
    '',
    'For each verdict withheld, the three questions whose answers could move it most, the first one first. The second',
    'table says which public documents usually hold the answer.',
    '',
    '| subject | proposition | ask first |',
    '| ------- | ----------- | --------- |',
    ...rows,
    '',
    '| question | rule | documents |',
    '| -------- | ---- | --------- |',
    ...questions,
  ].join('\n');
};

type Titles = ReadonlyMap<string, string>;

const firstToAsk = (evaluator: Evaluator, assessment: Assessment, proposition: PropositionId, titles: Titles): string =>
  findOutNext(evaluator, assessment, proposition)
    .items.slice(0, 3)
    .map(({ rule }) => titles.get(rule) ?? rule)
    .join('; ');
