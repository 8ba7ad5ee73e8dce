import { expect, it } from 'vitest';
import { standardRuleSets } from '../../src/standard.ts';

/**
 * Rules whose sentences hold a percentage, and what it is a share of: things that are counted, or a figure of the source.
 * Practices, steps of a scale and shares of a test are told in words: nobody published 81% of the way.
 */
const SHARES: Readonly<Record<string, string>> = {
  'capabilities/benefit-cost': 'sums of money',
  'capabilities/capability-change': 'people lost to follow-up',
  'capabilities/failure-demand': 'contacts',
  'capabilities/horizon-coverage': 'months',
  'capabilities/prevention-share': 'offers and spend',
  'capabilities/strengths-practice': 'case files',
  'capabilities/support-beyond-resolution': 'offers',
  'commissioning/budget-alignment': 'sums of money',
  'commissioning/contract-term': 'months',
  'commissioning/self-funding': 'sums of money',
  'place/absolute-consent': 'votes',
  'place/board-composition': 'seats',
  'place/fair-local-work': 'staff',
  'place/local-spend': 'sums of money',
  'place/member-control': 'votes and shares',
  'place/member-participation': 'votes',
  'place/social-value-weight': 'weight in awards',
  'place/surplus-lock': 'sums of money',
  'relationships/bridging': 'ties',
  'relationships/decision-rights': 'rights, of five',
  'relationships/informal-resources': 'safeguards, of four, and hours',
  'relationships/informal-sources': 'sources, of three',
  'relationships/principles-profile': 'assessors’ own levels',
  'relationships/reciprocity': 'relationships',
  'tensions/asset-lock-and-capital': 'steps of a lock',
  'tensions/diversification-and-drift': 'sums of money, and signs',
  'tensions/informal-share-and-burden': 'hours, and safeguards',
  'tensions/joint-venture-and-distinctiveness': 'terms, of three',
  'tensions/local-spend-and-price': 'sums of money',
  'tensions/upstream-share-and-payer': 'offers and contracts',
  'vulnerability/bid-promises': 'contract value',
  'vulnerability/capital-access': 'doors to capital, of four',
  'vulnerability/commissioner-constraint': 'sums of money',
  'vulnerability/control-dilution': 'votes and shares',
  'vulnerability/distinctiveness': 'offers',
  'vulnerability/incumbency': 'market',
  'vulnerability/mission-drift': 'people reached, and clauses',
  'vulnerability/parent-support': 'forms of support, of five',
  'vulnerability/contract-loss': 'sums of money',
  'vulnerability/single-commissioner': 'sums of money',
  'vulnerability/staff-consent': 'staff',
  'vulnerability/thin-margins': 'sums of money',
  'vulnerability/transition-burden': 'sums of money',
};

it('are told only of what is counted or published', () => {
  const told = standardRuleSets
    .flatMap(({ rules }) => rules)
    .filter(({ messages }) => Object.values(messages).some((text) => text.includes(':percent}')))
    .map(({ meta }) => meta.id);
  expect(told.sort()).toEqual(Object.keys(SHARES).sort());
});
