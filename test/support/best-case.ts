/** An inspection that looked at everything. */
export const EVIDENCE = [
  {
    id: 'audit',
    about: ['/mutual', '/relationships', '/interventions', '/commissioning'],
    kind: 'inspection',
    quality: 'statutory',
    source: { title: 'An inspection that looked at everything (invented)' },
  },
];

/** What every case of the extremes starts from. */
export const frame = { schemaVersion: 1, asOf: '2024-06-30', fictional: true, evidence: EVIDENCE };

/** Everything that the standard questions ask, answered as well as the scales allow. */
export const BEST = {
  ...frame,
  mutual: {
    name: 'Best case',
    level: 'organisation',
    legalForm: 'community-benefit-society',
    startedOn: '2012-01-01',
    place: { name: 'Anywhere', boundary: 'the district' },
    ownership: { model: 'multi-stakeholder' },
    membership: {
      votingRule: 'one-member-one-vote',
      open: true,
      compulsory: false,
      total: 900,
      constituencies: [
        { kind: 'staff', members: 100, eligible: 100 },
        { kind: 'users', members: 800, eligible: 900 },
      ],
      decisions: [{ id: 'plan', matter: 'strategy', by: ['staff', 'users'], binding: true }],
      elections: [{ id: 'board-2023', body: 'board', eligible: 900, votes: 810, seats: 9, contestedSeats: 9 }],
    },
    governance: {
      employeeControl: 'shared',
      publicControl: 'no',
      bodies: [
        {
          id: 'board',
          role: 'board',
          setsStrategy: true,
          external: false,
          totalSeats: 9,
          seats: [
            { constituency: 'users', seats: 6, selection: 'elected' },
            { constituency: 'staff', seats: 3, selection: 'elected' },
          ],
        },
        { id: 'forum', role: 'scrutiny-forum', external: true, setsStrategy: false },
      ],
    },
    safeguards: { assetLock: 'statutory', distributionRule: 'none', distributedShare: 0 },
    staffConsent: { ballotHeld: true, ballotEligible: 100, ballotVotes: 95, ballotYes: 90 },
    strategy: {
      owner: 'community',
      locallyCrafted: true,
      localEvidenceUsed: true,
      prioritiesSetBy: ['users', 'community'],
      participationRung: 7,
      mandate: 'member-vote',
      joinsEconomicAndSocial: true,
    },
    localEconomy: {
      economicStrategyLinked: true,
      localBusinessLinks: true,
      spillovers: [
        { id: 'apprentices', kind: 'apprenticeship', status: 'running' },
        { id: 'jobs', kind: 'job-for-service-user', status: 'running' },
        { id: 'traders', kind: 'enterprise-traded-with', status: 'running' },
        { id: 'founders', kind: 'enterprise-supported', status: 'running' },
      ],
    },
  },
  relationships: [
    {
      id: 'users',
      boundary: 'citizen-service',
      status: 'running',
      reciprocal: true,
      outreach: true,
      advocacy: true,
      continuityIndex: 1,
      continuityBaseline: 0.5,
      parties: [
        { id: 'us', sector: 'civil-society' },
        { id: 'peers', sector: 'citizens', origin: 'informal-peer' },
      ],
      ties: [
        { id: 'out', from: 'us', to: 'peers', score: 5 },
        { id: 'back', from: 'peers', to: 'us', score: 5 },
      ],
      participation: [
        { id: 's', domain: 'strategy', rung: 7, documented: true },
        { id: 'd', domain: 'design', rung: 7, documented: true },
      ],
      coProduction: ['co-commission', 'co-design', 'co-deliver', 'co-assess'].map((mode) => ({ mode, present: true })),
      decisionRights: ['recruit-staff', 'hold-budget', 'change-specification'].map((right) => ({
        right,
        held: true,
        used: true,
      })),
      informal: {
        volunteers: 40,
        peerRoles: 8,
        carersSupported: true,
        unpaidHours: 200,
        paidHours: 900,
        willing: true,
        able: true,
        appropriate: true,
        agreed: true,
        replacesPaidStaff: false,
        reciprocated: true,
      },
    },
    ...(['private-public', 'inter-agency'] as const).map((boundary) => ({
      id: boundary,
      boundary,
      status: 'running',
      reciprocal: true,
      contractOnly: false,
      sharedInformation: true,
      sharedSpaces: true,
      sharedResources: true,
      sharedBudget: 0.5,
      jointGovernance: true,
      sharedOutcomes: true,
    })),
  ],
  interventions: [
    {
      id: 'support',
      status: 'running',
      since: '2012-01-01',
      tier: 'primary',
      lifeDomains: ['health', 'housing', 'work-skills'],
      leadWorker: true,
      continuesAfterResolution: true,
      horizonMonths: 48,
      evidenceLevel: 5,
      shownIneffective: false,
      redesign: { level: 4 },
      strengths: { reported: true, casesAudited: 50, casesWithStrengths: 50, plansCoauthored: 50 },
      failureDemand: { contacts: 400, failureContacts: 0, unclassifiedContacts: 0, inOwnWords: true },
      spend: [
        { year: 2020, amount: 50_000, tier: 'primary' },
        { year: 2023, amount: 500_000, tier: 'primary' },
      ],
      outcomes: [
        {
          id: 'wellbeing',
          kind: 'capability',
          baseline: 0.5,
          followUp: 0.8,
          changeLow: 0.2,
          changeHigh: 0.4,
          attritionShare: 0.02,
          followUpMonths: 24,
        },
      ],
      indicators: [
        {
          id: 'crisis',
          name: 'crisis admissions',
          kind: 'demand-on-other-services',
          unit: 'people',
          value: 5,
          baseline: 50,
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
      contractMonths: 120,
      socialValueConsidered: true,
      socialValueWeight: 0.4,
      placeStrategy: {
        owner: 'community',
        locallyCrafted: true,
        localEvidenceUsed: true,
        prioritiesSetBy: ['community'],
        participationRung: 7,
        mandate: 'assembly',
        joinsEconomicAndSocial: true,
      },
    },
  ],
};
