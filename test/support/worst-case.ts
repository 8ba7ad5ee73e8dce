import { frame } from './best-case.ts';

/** A strategy made elsewhere, for others; both the subject and its commissioner have it. */
const STRATEGY = {
  owner: 'national',
  locallyCrafted: false,
  localEvidenceUsed: false,
  prioritiesSetBy: ['investor'],
  participationRung: 1,
  mandate: 'none',
  joinsEconomicAndSocial: false,
};

/** What is empty here is empty on purpose. */
const WHOLE = [
  '/relationships',
  '/mutual/membership/constituencies',
  '/mutual/membership/decisions',
  '/mutual/membership/elections',
  '/mutual/governance/reservedMatters',
  '/mutual/localEconomy/spillovers',
  '/interventions/0/outcomes',
];

/** The same questions, answered as badly as the scales allow. */
export const WORST = {
  ...frame,
  mutual: {
    name: 'Worst case',
    level: 'organisation',
    legalForm: 'company-limited-by-shares',
    startedOn: '2012-01-01',
    ownership: { model: 'investor', stakes: [{ id: 'firm', kind: 'investor', share: 1 }] },
    membership: {
      votingRule: 'by-share',
      open: false,
      compulsory: true,
      constituencies: [],
      decisions: [],
      elections: [],
    },
    governance: {
      employeeControl: 'no',
      publicControl: 'no',
      reservedMatters: [],
      bodies: [
        {
          id: 'board',
          role: 'board',
          setsStrategy: true,
          external: false,
          totalSeats: 5,
          seats: [{ constituency: 'investor', seats: 5, selection: 'appointed' }],
        },
      ],
    },
    safeguards: { assetLock: 'none', distributionRule: 'uncapped', distributedShare: 1 },
    staffConsent: { ballotHeld: true, ballotEligible: 100, ballotVotes: 40, ballotYes: 5 },
    strategy: STRATEGY,
    localEconomy: { economicStrategyLinked: false, localBusinessLinks: false, spillovers: [] },
  },
  complete: WHOLE,
  relationships: [],
  interventions: [
    {
      id: 'repair',
      status: 'running',
      since: '2012-01-01',
      tier: 'acute',
      lifeDomains: ['health'],
      leadWorker: false,
      continuesAfterResolution: false,
      horizonMonths: 48,
      evidenceLevel: 0,
      shownIneffective: true,
      redesign: { level: 0 },
      strengths: { reported: false, casesAudited: 50, casesWithStrengths: 0, plansCoauthored: 0 },
      failureDemand: { contacts: 400, failureContacts: 400, unclassifiedContacts: 0, inOwnWords: true },
      spend: [
        { year: 2020, amount: 50_000, tier: 'acute' },
        { year: 2023, amount: 500_000, tier: 'acute' },
      ],
      outcomes: [],
      indicators: [
        {
          id: 'crisis',
          name: 'crisis admissions',
          kind: 'demand-on-other-services',
          unit: 'people',
          value: 50,
          baseline: 5,
          higherIsBetter: false,
        },
      ],
      funding: [{ id: 'contract', source: 'commissioned-contract', share: 1, context: 'council' }],
    },
  ],
  commissioning: [
    {
      id: 'council',
      status: 'held',
      contractMonths: 6,
      socialValueConsidered: false,
      socialValueWeight: 0,
      placeStrategy: STRATEGY,
    },
  ],
};
