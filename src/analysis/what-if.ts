import type { AssessmentFindings, AssessmentVerdicts, BareFinding, BareEvaluator } from '../assess/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import { parseDossier } from '../parse/index.ts';
import { type Assessment, type Bounds, PROPOSITIONS, type PropositionId, type Verdict } from '../results/index.ts';
import { withValueAt } from '../util/json-pointer.ts';

/** Changes to a dossier: values by JSON pointer (`undefined` forgets one), or a function from plain JSON to plain JSON. */
export type DossierChange = Readonly<Record<string, unknown>> | ((dossier: unknown) => unknown);

/** How one proposition moved. */
export interface VerdictChange {
  /** Which. */
  readonly proposition: PropositionId;
  /** Verdict before. */
  readonly from: Verdict;
  /** Verdict after. */
  readonly to: Verdict;
  /** Score before; absent when nothing applied. */
  readonly before?: Bounds;
  /** Score after; absent when nothing applies. */
  readonly after?: Bounds;
}

/** What a change would do. */
export interface WhatIf {
  /** The assessment after the change. */
  readonly assessment: Assessment;
  /** Propositions whose verdict or score is another; empty when nothing moved. */
  readonly moved: readonly VerdictChange[];
  /** Rules that came out otherwise; ids. */
  readonly because: readonly string[];
}

/**
 * Assesses a dossier as it would be after a change, and says what moved and through which rules.
 *
 * The dossier itself is not touched. The changed one is checked like any other.
 *
 * @throws DossierError when the change makes it no dossier, with every issue.
 */
export const whatIf = (evaluator: BareEvaluator, dossier: NormalisedDossier, change: DossierChange): WhatIf => {
  const before = evaluator.assess(dossier, { detail: 'findings' });
  const after = evaluator.assess(parseDossier(changed(dossier, change)));
  return { assessment: after, moved: verdictChanges(before, after), because: differing(before, after) };
};

/** Propositions that differ between two assessments. */
export const verdictChanges = (before: AssessmentVerdicts, after: AssessmentVerdicts): readonly VerdictChange[] =>
  PROPOSITIONS.flatMap((proposition) => {
    const [was, is] = [before.propositions[proposition], after.propositions[proposition]];
    if (was.verdict === is.verdict && JSON.stringify(was.bounds) === JSON.stringify(is.bounds)) return [];
    return [
      {
        proposition,
        from: was.verdict,
        to: is.verdict,
        ...(was.bounds === undefined ? {} : { before: was.bounds }),
        ...(is.bounds === undefined ? {} : { after: is.bounds }),
      },
    ];
  });

const differing = (before: AssessmentFindings, after: Assessment): readonly string[] => {
  const said = new Map(before.findings.map((finding) => [keyOf(finding), gistOf(finding)]));
  const changes = after.findings.filter((finding) => said.get(keyOf(finding)) !== gistOf(finding));
  return [...new Set(changes.map(({ rule }) => rule))];
};

const keyOf = ({ rule, intervention, context }: BareFinding): string =>
  `${rule}\n${intervention ?? ''}\n${context ?? ''}`;

const gistOf = (finding: BareFinding): string =>
  JSON.stringify([
    finding.outcome,
    finding.message,
    finding.data,
    finding.outcome === 'judged' ? finding.bounds : null,
  ]);

const changed = (dossier: NormalisedDossier, change: DossierChange): unknown => {
  // What is not known has no key in plain JSON.
  const plain: unknown = JSON.parse(JSON.stringify(dossier));
  if (typeof change === 'function') return change(plain);
  return Object.entries(change).reduce<unknown>((copy, [pointer, value]) => withValueAt(copy, pointer, value), plain);
};
