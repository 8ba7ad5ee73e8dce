import { defineTension, type Rule } from '../../define/index.ts';
import { informalShare, informalTerms } from '../../facts/relationships/informal-resources.ts';
import { complement, type Interval, point } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Much of the work is unpaid, and its safeguards are weak. */
export const informalShareAndBurdenRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/informal-share-and-burden',
    theme: 'resources',
    depth: 'full',
    depthReason: 'It takes hours and the terms on which people give them.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Informal share and burden',
    claim: 'Much of the work is unpaid, and its safeguards are weak.',
    rationale:
      'Unpaid help can be what a service is about, and it can be work that was moved to those who cannot ' +
      'refuse. The share of hours alone does not tell which; the safeguards do.',
    zeroMeans: 'No hours are unpaid, or every safeguard holds and nobody paid is replaced.',
    oneMeans: 'Nearly all hours are unpaid, and no safeguard holds.',
    falsifiedBy: 'Informal supporters without safeguards who carry much of the work and would not have it otherwise.',
    status: 'stable',
    criteria: ['R5'],
    sources: [
      {
        kind: 'publication',
        title: 'Care Act guidance on strengths-based approaches',
        publisher: 'Social Care Institute for Excellence',
        year: 2015,
        url: 'https://www.scie.org.uk/strengths-based-approaches/guidance/',
        stance: 'independent',
      },
      { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
    ],
  },
  needs: { share: informalShare, terms: informalTerms },
  parameters: {
    marked: {
      value: 0.5,
      unit: 'score',
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      '{share:percent} of hours are unpaid, and burdens that nobody agreed to count at least ' +
      '{unsafe:percent}: help and burden are hard to tell apart here.',
    eased:
      'Informal help and burden do not pull apart much here: {share:percent} of hours are unpaid, burdens ' +
      'count at least {unsafe:percent}.',
    open: '{share:percent} of hours are unpaid; on which terms is known in part.',
  },
  judge: ({ share, terms }, { marked }) => {
    const first: Interval = point(share);
    const second: Interval = higher(complement(terms.safeguards), terms.replacesPaidStaff);
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { share, unsafe: second.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return below(score.high, marked) ? { score, message: 'eased', data } : { score, message: 'open', data: { share } };
  },
  remedies: [
    {
      id: 'ask-supporters',
      owner: 'mutual',
      text: 'Ask those who help whether they would do less if they could, and act on the answers.',
      evidence: 'answers and what was changed',
      after: ['both'],
    },
  ],
});

const higher = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
});
