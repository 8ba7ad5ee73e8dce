import { ENGINE } from '../../src/assess/engine.ts';
import { standardProfile } from '../../src/define/index.ts';
import type { NormalisedDossier } from '../../src/models/index.ts';
import { ASSESSMENT_SCHEMA, type Assessment, type Gap, PROPOSITIONS } from '../../src/results/index.ts';
import type { Draft } from './hand-findings.ts';
import { propositionByHand } from './hand-proposition.ts';
import { tellInterventions, tellMutual, tellRelationships } from './hand-readings.ts';
import { at, TOLD, TOTAL, UNKNOWN } from './hand-tables.ts';

/**
 * The whole assessment of these thirty-six questions by a function that knows them by heart: the same bytes as the library's
 * full result. Everything that does not depend on the dossier was made beforehand and is shared between results.
 *
 * @throws RangeError for what no case of the benchmark holds: another level, evidence about single values, conflicts.
 */
export const assessByHand = (dossier: NormalisedDossier): Assessment => {
  const { mutual, asOf, unknowns } = dossier;
  if (mutual.level !== 'organisation' || (unknowns ?? []).length > 0) throw new RangeError('No case of the benchmark.');
  const draft: Draft = { outcomes: [], steps: [], findings: [], first: [], second: [] };
  tellInterventions(dossier, draft);
  tellMutual(dossier, draft);
  tellRelationships(dossier, draft);
  const { outcomes, steps, findings, first, second } = draft;
  for (let i = 0; i < second.length; i++) first.push(at(second, i));
  return {
    schema: ASSESSMENT_SCHEMA,
    engine: ENGINE,
    plugins: PLUGINS,
    profile: PROFILE,
    level: 'organisation',
    asOf,
    propositions: {
      relationships: propositionByHand('relationships', 0, outcomes, steps),
      capabilities: propositionByHand('capabilities', 12, outcomes, steps),
      place: propositionByHand('place', 24, outcomes, steps),
    },
    exposures: [],
    commissionability: [],
    findings,
    recommendations: first,
    gaps: gapsByHand(outcomes, steps),
    conflicts: [],
  };
};

/** Gaps, widest first: by how much they leave open, then by fact. Only the three lowest grades leave one. */
const gapsByHand = (outcomes: readonly number[], steps: readonly number[]): readonly Gap[] => {
  const gaps: Gap[] = [];
  const most: Gap[] = [];
  const half: Gap[] = [];
  for (let i = 0; i < TOLD.length; i++) {
    const { missed, weak } = at(TOLD, i);
    const step = at(steps, i);
    if (outcomes[i] === UNKNOWN) gaps.push(missed);
    else if (step === 2) half.push(at(weak, 2));
    else if (step === 3) most.push(at(weak, 3));
    else if (step === 4) gaps.push(at(weak, 4));
  }
  for (let i = 0; i < most.length; i++) gaps.push(at(most, i));
  for (let i = 0; i < half.length; i++) gaps.push(at(half, i));
  return gaps;
};

const PLUGINS: Assessment['plugins'] = PROPOSITIONS.map((proposition) => {
  const shares = { relationships: 0, capabilities: 0, place: 0, [proposition]: TOTAL };
  return { name: `social-productivity/${proposition}`, version: '0.0.0', shares };
});
const { id, version, decidedBy, decidedOn, reviewOn = '' } = standardProfile;
const PROFILE: Assessment['profile'] = { id, version, decidedBy, decidedOn, reviewOn };
