import type { RuleWords } from '../../define/index.ts';

/** Words of `place/surplus-lock`. */
export const surplusLockWords: RuleWords = {
  id: 'place/surplus-lock',
  depthReason: 'Every community interest company and charity registers its lock, and accounts say what was paid out.',
  title: 'Asset lock and use of surplus',
  claim: 'Assets are locked, and most of the surplus stays with its purpose.',
  rationale:
    'What a place has built up together can be sold or paid out. A lock on assets and a limit on distribution keep ' +
    'it productive for that place when owners change.',
  zeroMeans: 'Assets are not locked, and half or more of distributable profit is paid out.',
  oneMeans: 'The law locks the assets, and no more is paid out than a community interest company may.',
  falsifiedBy: 'Assets that left their purpose in spite of the lock.',
  contested: 'A lock limits equity and so the capital a mutual can raise: check that before recommending one.',
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
  parameters: {
    dividendCap: {
      meaning: 'Share of distributable profit up to which distribution counts as fully restrained.',
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
      meaning: 'Part of the score that rests on the lock.',
      source: { kind: 'judgement', note: 'Assets and yearly surplus are taken to matter alike.' },
    },
    firm: {
      meaning: 'Score from which surplus and assets are called safe; it chooses the words.',
      source: { kind: 'judgement', note: 'One half whole and the other half met.' },
    },
  },
  messages: {
    kept: 'Assets are locked and most of the surplus stays: at most {high:percent} of distributable profit is paid out.',
    capped: 'Assets are locked, and no more profit is paid out than a community interest company may.',
    'kept-whole': 'Assets are locked, and no profit is paid out.',
    'locked-only': 'The assets are locked; how much of the surplus is paid out is not known.',
    'unlocked-only':
      'Most of the surplus stays: at most {high:percent} of distributable profit is paid out; no lock by law holds the assets.',
    'paid-out': 'The assets are locked; at least {low:percent} of distributable profit is paid out.',
    partly: 'Value is kept in part, as far as is known: by a lock on the assets, or by what is paid out.',
    loose: 'No lock holds the assets, and at least {low:percent} of distributable profit is paid out.',
  },
  remedies: {
    'adopt-lock': {
      text: 'Adopt an asset lock, once it is clear which capital the organisation will need.',
      evidence: 'the rules as registered',
    },
    'limit-distribution': {
      text: 'Agree a limit on distribution, and say each year what surplus was spent on.',
      evidence: 'the agreement and accounts',
    },
  },
};
