import type { Finding, JudgedFinding, PropositionId, PropositionResult, Read } from '../../src/results/index.ts';

const read: Read = {
  fact: 'voice.share',
  answer: 0.7,
  pointers: ['/mutual/governance'],
  evidence: ['articles'],
  reliability: 1,
};

export const judged = (part: Partial<JudgedFinding> & Pick<JudgedFinding, 'rule' | 'message' | 'data'>): Finding => ({
  plugin: 'sketch',
  role: 'quality',
  proposition: 'relationships',
  theme: 'citizen-and-service',
  reads: [read],
  parameters: { enough: 0.5 },
  outcome: 'judged',
  score: { low: 0.8, high: 0.8 },
  bounds: { low: 0.8, centre: 0.8, high: 0.8 },
  reliability: 1,
  grade: 'high',
  inHandsOf: ['mutual'],
  ...part,
});

export const silent = (proposition: PropositionId): PropositionResult => ({
  proposition,
  verdict: 'insufficient-evidence',
  indicated: 'mixed',
  floor: 'weak',
  ceiling: 'strong',
  bounds: { low: 0, centre: 0.5, high: 1 },
  coverage: 0,
  answered: 0,
  leaning: 'none',
  leanings: { favourable: 0, unfavourable: 0, mixed: 0, open: 0, unknown: 0 },
  certainty: 'open',
  themes: [],
  imbalanced: false,
  contributions: [],
  limitedBy: [{ kind: 'coverage', coverage: 0, minimum: 0.5 }],
  vulnerability: {
    state: 'not-assessable',
    because: [],
    stressed: 'insufficient-evidence',
    established: [],
    possible: [],
    unanswered: [],
  },
});
