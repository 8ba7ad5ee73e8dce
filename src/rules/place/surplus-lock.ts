import { defineRule, type Rule } from '../../define/index.ts';
import { surplusSafeguards } from '../../facts/ownership/surplus.ts';
import { add, scale } from '../../util/interval.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** Assets are locked and surplus stays. */
export const surplusLockRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/surplus-lock',
    theme: 'local-money',
    depth: 'standard',
    depthReason: 'Forms and locks are registered, but what is paid out takes a reader of accounts.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Asset lock and use of surplus',
    claim: 'Assets are locked, and most of the surplus stays with its purpose.',
    rationale:
      'What a place has built up together can be sold or paid out. A lock on assets and a limit on distribution keep ' +
      'it productive for that place when owners change.',
    zeroMeans: 'Assets are not locked, and half or more of distributable profit is paid out.',
    oneMeans: 'The law locks the assets, and no more is paid out than a community interest company may.',
    falsifiedBy: 'Assets that left their purpose in spite of the lock.',
    contested: 'A lock limits equity and so the capital a mutual can raise: check that before recommending one.',
    status: 'stable',
    criteria: ['D5'],
    sources: [
      {
        kind: 'law',
        title: 'Community Interest Company Regulations 2005 (SI 2005/1788), as amended by SI 2014/2483',
        section: 'regs 17, 19 and 22',
      },
      {
        kind: 'publication',
        title: 'Government definition of a social enterprise and Social Enterprise Mark criteria',
        publisher: 'Social Enterprise UK (Provenance)',
        url: 'https://www.provenance.org/framework/social-enterprise-uk',
        stance: 'advocate',
      },
    ],
  },
  needs: { safeguards: surplusSafeguards },
  parameters: {
    dividendCap: {
      value: 0.35,
      unit: 'share',
      meaning: 'Share of distributable profit up to which distribution counts as fully restrained.',
      jurisdiction: 'United Kingdom',
      source: {
        kind: 'publication',
        title: 'Community interest companies: new legislation encourages social investment',
        publisher: 'Harper Macleod',
        year: 2014,
        url: 'https://www.harpermacleod.co.uk/hm-insights/2014/september/community-interest-companies-new-legislation-encourages-social-investment/',
        stance: 'independent',
      },
    },
    reinvestNorm: {
      value: 0.5,
      unit: 'share',
      meaning: 'Share of distributable profit from which nothing is scored for restraint.',
      source: {
        kind: 'publication',
        title: 'Social Enterprise UK framework',
        publisher: 'Provenance',
        url: 'https://www.provenance.org/framework/social-enterprise-uk',
        stance: 'advocate',
      },
    },
    lockPart: {
      value: 0.5,
      unit: 'share',
      meaning: 'Part of the score that rests on the lock.',
      source: { kind: 'judgement', note: 'Assets and yearly surplus are taken to matter alike.' },
    },
    firm: {
      value: 0.75,
      unit: 'score',
      meaning: 'Score from which surplus and assets are called safe; it chooses the words.',
      source: { kind: 'judgement', note: 'One half whole and the other half met.' },
    },
  },
  messages: {
    kept: 'Assets are locked and most of the surplus stays: at most {high:percent} of distributable profit is paid out.',
    partly:
      'Some of what keeps assets and surplus in place is shown; between {low:percent} and {high:percent} of distributable ' +
      'profit may be paid out.',
    loose: 'No lock holds the assets, and at least {low:percent} of distributable profit is paid out.',
  },
  judge: ({ safeguards: { lock, distributed } }, { dividendCap, reinvestNorm, lockPart, firm }) => {
    const kept = betweenRange(distributed, reinvestNorm, dividendCap);
    const score = add(scale(lock, lockPart), scale(kept, 1 - lockPart));
    const { low, high } = distributed;
    if (atLeast(score.low, firm)) return { score, message: 'kept', data: { high } };
    if (score.high === 0) return { score, message: 'loose', data: { low } };
    return { score, message: 'partly', data: { low, high } };
  },
  remedies: [
    {
      id: 'adopt-lock',
      owner: 'mutual',
      text: 'Adopt an asset lock, once it is clear which capital the organisation will need.',
      evidence: 'the rules as registered',
      after: ['partly', 'loose'],
    },
    {
      id: 'limit-distribution',
      owner: 'partner',
      text: 'Agree a limit on distribution, and say each year what surplus was spent on.',
      evidence: 'the agreement and accounts',
      after: ['partly', 'loose'],
    },
  ],
});
