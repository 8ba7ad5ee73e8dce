import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { DECISION_RIGHTS, type DecisionRightKind } from '../../models/index.ts';
import { ANYTHING, type Interval, point } from '../../util/interval.ts';
import { meanAnswer } from '../partly-known.ts';
import { spreadOf } from '../relationships/relationship-spread.ts';

/** Share of the five decision rights that citizens hold and have used. */
export const decisionRightsInUse: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'decision-rights.in-use',
  unit: 'share',
  reads: [
    '/relationships/*/status',
    '/relationships/*/decisionRights/*/right',
    '/relationships/*/decisionRights/*/held',
    '/relationships/*/decisionRights/*/used',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    if (dossier.relationships?.length === 0) return point(0);
    return meanAnswer(DECISION_RIGHTS.map((right) => inUse(dossier, right)));
  },
});

/** A right without an instance of its use is a policy, and may or may not be more. */
const inUse = (dossier: FactDossier, wanted: DecisionRightKind): Interval | undefined => {
  const answers = (dossier.relationships ?? []).flatMap((relationship) => {
    const { low, high } = spreadOf(relationship, dossier);
    return (relationship.decisionRights ?? [])
      .filter(({ right }) => right === wanted)
      .map(({ held, used }) => {
        if (high === 0 || held === false || used === false) return point(0);
        return held === true && used === true && low === 1 ? point(1) : ANYTHING;
      });
  });
  if (answers.length === 0) return undefined;
  return {
    low: Math.max(...answers.map((answer) => answer.low)),
    high: Math.max(...answers.map((answer) => answer.high)),
  };
};
