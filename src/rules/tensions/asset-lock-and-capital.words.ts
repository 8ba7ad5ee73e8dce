import type { RuleWords } from '../../define/index.ts';

/** Words of `tensions/asset-lock-and-capital`. */
export const assetLockAndCapitalWords: RuleWords = {
  id: 'tensions/asset-lock-and-capital',
  depthReason: 'It takes registered forms and accounts.',
  title: 'Asset lock and capital',
  claim: 'The lock that keeps assets in place also keeps capital out where capital is short.',
  rationale:
    'A lock keeps what a place has built up from being sold. It also rules out most equity, and lenders ' +
    'find little to secure a loan. Neither side is wrong: which one matters more depends on what the ' +
    'organisation needs next.',
  zeroMeans: 'Assets are not locked, or reserves cover half a year.',
  oneMeans: 'The law locks the assets, and reserves cover a month at most.',
  falsifiedBy: 'Organisations with locked assets that raise capital as easily as others.',
  criteria: ['D5', 'V4'],
  sources: [
    {
      kind: 'publication',
      title: 'Community interest companies: new legislation encourages social investment',
      publisher: 'Harper Macleod',
      year: 2014,
      url: 'https://www.harpermacleod.co.uk/hm-insights/2014/september/community-interest-companies-new-legislation-encourages-social-investment/',
      stance: 'independent',
    },
    { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
  ],
  parameters: {
    comfortable: {
      meaning: 'Cover by reserves from which capital is not short.',
      source: { kind: 'judgement', note: 'Half a year bridges a lost contract; the same bound as for the exposure.' },
    },
    bare: {
      meaning: 'Cover from which, downwards, capital is as short as can be.',
      source: { kind: 'judgement', note: 'One late payment is enough.' },
    },
    marked: {
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      'Assets are locked ({lock:percent} of a statutory lock at least), and free reserves cover ' +
      '{months:number} months: what protects the place also limits its capital.',
    eased:
      'Lock and capital do not pull apart much here: the lock counts {lock:percent}, free reserves cover ' +
      '{months:number} months.',
    open:
      'Whether lock and capital pull apart is not settled: free reserves cover {months:number} months, the ' +
      'lock counts {lock:percent} at least.',
  },
  remedies: {
    'capital-with-lock': {
      text: 'Before changing the lock, look at capital that goes with it: community shares, loans, patient funds.',
      evidence: 'a comparison of sources of capital under the present lock',
    },
  },
};
