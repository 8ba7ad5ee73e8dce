import { defineDetermination, type Rule } from '../../define/index.ts';
import { limbOf, readLimbs, STATUS_ANSWERS } from '../../facts/limbs.ts';
import { staffOwnership } from '../../facts/ownership/ownership.ts';
import { ANYTHING } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Mutual as practitioners count it. */
export const statusQuarterOwnedRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: {
    id: 'place/status-quarter-owned',
    theme: 'mutual-status',
    depth: 'screening',
    depthReason: 'Definitions are tested on form, ownership and origin, which are on record.',
    levels: ['organisation', 'proposal'],
    title: 'Mutual as practitioners count it',
    claim: 'Staff own at least a quarter of it.',
    rationale:
      'Advisers to spin-outs count a mutual by what staff own. The test is sharp and narrow: it says nothing of users, ' +
      'of the place, or of how ownership is used.',
    zeroMeans: 'Staff own less than a quarter.',
    oneMeans: 'Staff own a quarter or more.',
    falsifiedBy: 'A practice of counting that uses another share.',
    contested: 'It leaves out mutuals without shares, and those owned by users or their community.',
    status: 'stable',
    criteria: ['D1'],
    sources: [
      {
        kind: 'publication',
        title: 'What is a public service mutual?',
        publisher: 'Baxendale',
        url: 'https://baxendale.co.uk/what-is-a-public-service-mutual/',
        stance: 'advocate',
      },
    ],
  },
  needs: {},
  uses: { share: staffOwnership },
  answers: STATUS_ANSWERS,
  parameters: {
    quarter: {
      value: 0.25,
      unit: 'share',
      meaning: 'Share of ownership by staff from which practitioners speak of a mutual.',
      source: {
        kind: 'publication',
        title: 'What is a public service mutual?',
        publisher: 'Baxendale',
        url: 'https://baxendale.co.uk/what-is-a-public-service-mutual/',
        stance: 'advocate',
      },
    },
  },
  messages: {
    meets: 'It meets this definition.',
    'does-not-meet': 'It does not meet this definition: {because:list}.',
    'cannot-tell': 'Whether it meets this definition cannot be told yet: {because:list}.',
  },
  judge: ({ share }, { quarter }) => {
    const reached = share !== undefined && atLeast(share.low, quarter);
    const missed = share !== undefined && below(share.high, quarter);
    const limbs = [limbOf('staff own a quarter or more', reached ? true : missed ? false : undefined)];
    const { answer, because } = readLimbs(limbs);
    if (answer === 'meets') return { score: 1, message: 'meets', answer, limbs };
    const data = { because };
    if (answer === 'does-not-meet') return { score: 0, message: 'does-not-meet', data, answer, limbs };
    return { score: ANYTHING, message: 'cannot-tell', data, answer, limbs };
  },
  remedies: [
    {
      id: 'publish-stakes',
      owner: 'mutual',
      text: 'Publish who owns which share, with holdings by trusts and companies followed to their end.',
      evidence: 'a register of members or shareholders',
      after: ['cannot-tell'],
    },
  ],
});
