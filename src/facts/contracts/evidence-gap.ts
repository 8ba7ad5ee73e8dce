import { defineOfferFact, type Fact } from '../../define/index.ts';
import { point, type Range } from '../../util/interval.ts';

/** How far the evidence asked for exceeds what there is; 0 or less is enough. Unit: levels of evidence. */
export const evidenceGap: Fact<Range> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.evidence-gap',
  unit: 'level',
  reads: [
    '/commissioning/@/requiredEvidenceLevel',
    '/interventions/@/evidenceLevel',
    '/interventions/@/shownIneffective',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ intervention: { evidenceLevel, shownIneffective }, context }) => {
    const required = context?.requiredEvidenceLevel;
    if (required === undefined) return undefined;
    if (shownIneffective === true) return point(required);
    if (evidenceLevel === undefined) return { low: required - HIGHEST_LEVEL, high: required };
    const sure = shownIneffective === false || evidenceLevel >= CAUSE_SUPPORTED;
    return { low: required - evidenceLevel, high: sure ? required - evidenceLevel : required };
  },
});

const HIGHEST_LEVEL = 5;

/** Level from which an effect is shown, so that nobody need say that no study denied it. */
const CAUSE_SUPPORTED = 3;
