import { defineGate, type Rule } from '../../define/index.ts';
import { sizeFit } from '../../facts/contracts/bid-size.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { mapIncreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** The contract is of a size the mutual can take. */
export const contractSizeRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/contract-size',
    theme: 'market',
    depth: 'full',
    depthReason: 'Turnover and surety asked for are in tender papers, reserves in accounts.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Size asked of bidders',
    claim: 'The mutual can show the turnover and the surety that bidders must show.',
    rationale:
      'Contracts larger than local providers shut them out before quality is looked at. Lots and partners mend ' +
      'it, so it scores a half.',
    zeroMeans: 'Not used: lots mend it, and a shortfall scores a half.',
    oneMeans: 'Turnover and surety can both be shown.',
    falsifiedBy: 'Bidders short of these that win such contracts as often as others.',
    status: 'stable',
    criteria: ['C10'],
    sources: [
      {
        kind: 'publication',
        title: 'The Big Society (HC 902), chapter 5',
        publisher: 'House of Commons Public Administration Select Committee',
        year: 2011,
        url: 'https://publications.parliament.uk/pa/cm201012/cmselect/cmpubadm/902/90208.htm',
        stance: 'independent',
      },
      {
        kind: 'publication',
        title: 'Assessing and monitoring the economic and financial standing of suppliers',
        publisher: 'Cabinet Office',
        url: 'https://gov.uk/government/publications/the-sourcing-and-consultancy-playbooks/assessing-and-monitoring-the-economic-and-financial-standing-of-suppliers-guidance-note-html',
        stance: 'independent',
      },
    ],
  },
  needs: { fit: sizeFit },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    mendable: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score where a requirement cannot be shown.',
      source: { kind: 'judgement', note: 'Lots, a partner or a guarantee mend it.' },
    },
  },
  messages: {
    fits: 'The mutual can show what bidders must show.',
    'too-large': 'The mutual cannot show all of the turnover and surety asked for.',
    open: 'Whether the mutual can show the turnover and surety asked for is not known in every part.',
  },
  judge: ({ fit }, { mendable }) => {
    const score = mapIncreasing(fit, (share) => (atLeast(share, 1) ? 1 : mendable));
    if (atLeast(fit.low, 1)) return { score, message: 'fits' };
    return { score, message: atLeast(fit.high, 1) ? 'open' : 'too-large' };
  },
  remedies: [
    {
      id: 'smaller-lots',
      owner: 'commissioner',
      text: 'Divide the contract into lots that local providers can take, and ask for no more turnover than it needs.',
      evidence: 'lots in a procurement notice',
    },
    {
      id: 'bid-together',
      owner: 'mutual',
      text: 'Bid together with others, or find a guarantor.',
      evidence: 'a consortium agreement or a guarantee',
      after: ['too-large'],
    },
  ],
});
