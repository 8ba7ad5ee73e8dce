import { defineRule, type Rule } from '../../define/index.ts';
import { decisionRightsInUse } from '../../facts/participation/decision-rights.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Citizens hold rights that change things, and use them. */
export const decisionRightsRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/decision-rights',
    theme: 'citizen-and-service',
    depth: 'standard',
    depthReason: 'A right may be published; an instance of its use has to be asked for.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Decision rights in use',
    claim: 'Citizens hold rights that change the service, and there are instances of their use.',
    rationale:
      'A relationship in which one side alone can act is a service rendered. Rights over specification, ' +
      'complaints, budgets, recruitment and data are what lets the other side act too.',
    zeroMeans: 'None of the five rights is held and used.',
    oneMeans: 'At least three of the five rights are held and used.',
    falsifiedBy: 'Services with three rights in use in which nothing that users wanted was done.',
    contested: 'A count treats rights of very different weight alike.',
    status: 'stable',
    criteria: ['R9'],
    sources: [
      {
        kind: 'publication',
        title: 'Co-production self-assessment framework',
        publisher: 'nef, in the version of the Scottish Co-production Network',
        url:
          ' ' +
          'https://coproductionscotland.org.uk/resources/co-production-self-assessment-framework-a-working-reflection-tool-for-practitioners',
        stance: 'advocate',
      },
    ],
  },
  needs: { rights: decisionRightsInUse },
  parameters: {
    enough: {
      value: 0.6,
      unit: 'share',
      meaning: 'Share of the five rights, held and used, that counts as fully met.',
      source: { kind: 'judgement', note: 'Three of five: the rights overlap, and not each suits every service.' },
    },
  },
  messages: {
    held: 'At least {low:percent} of the five decision rights are held and used by citizens.',
    few: 'At most {high:percent} of the five decision rights are held and used by citizens; {enough:percent} counts as fully met.',
    open: 'Between {low:percent} and {high:percent} of the five decision rights are held and used by citizens, as far as is known.',
  },
  judge: ({ rights }, { enough }) => {
    const score = betweenRange(rights, 0, enough);
    const { low, high } = rights;
    if (atLeast(low, enough)) return { score, message: 'held', data: { low } };
    if (below(high, enough)) return { score, message: 'few', data: { high, enough } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    {
      id: 'grant-right',
      owner: 'mutual',
      text: 'Grant one more right in writing, and record the first time that it is used.',
      evidence: 'the rule and a dated instance of its use',
      after: ['few', 'open'],
    },
    {
      id: 'release-specification',
      owner: 'commissioner',
      text: 'Leave parts of the specification to be changed by users and provider together.',
      evidence: 'a clause on joint variation',
      after: ['few', 'open'],
    },
  ],
});
