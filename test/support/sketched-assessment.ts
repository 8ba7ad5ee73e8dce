import type { Assessment } from '../../src/results/index.ts';
import { ASSESSMENT_SCHEMA } from '../../src/results/index.ts';
import type { ReportOptions } from '../../src/report/index.ts';
import { sketchCatalogue } from './sketch-catalogue.ts';
import { judged, silent } from './sketched-parts.ts';

/** Options that render {@link vulnerable} in English. */
export const sketchOptions: ReportOptions = {
  catalogues: { en: sketchCatalogue },
  subject: 'Harbour Care',
  layer: 'audit',
};

/** One proposition positive though vulnerable, one silent, one not asked; with a gate, a conflict and a broken rule. */
export const vulnerable: Assessment = {
  schema: ASSESSMENT_SCHEMA,
  engine: { name: 'social-productivity', version: '0.1.0' },
  plugins: [{ name: 'sketch', version: '1.0.0', shares: { relationships: 1, capabilities: 0, place: 0 } }],
  profile: {
    id: 'standard',
    version: '1.0.0',
    decidedBy: 'the board',
    decidedOn: '2024-05-06',
    reviewOn: '2025-05-06',
  },
  level: 'organisation',
  asOf: '2024-02-29',
  propositions: {
    relationships: {
      proposition: 'relationships',
      verdict: 'positive',
      indicated: 'positive',
      floor: 'positive',
      ceiling: 'strong',
      bounds: { low: 0.66, centre: 0.74, high: 0.82 },
      coverage: 0.84,
      answered: 0.9,
      confidence: 'high',
      leaning: 'favourable',
      leanings: { favourable: 2, unfavourable: 0, mixed: 0, open: 0, unknown: 0 },
      certainty: 'leaning',
      themes: [
        {
          theme: 'citizen-and-service',
          weight: 1,
          bounds: { low: 0.66, centre: 0.74, high: 0.82 },
          coverage: 0.84,
          indicated: 'positive',
        },
      ],
      weakestTheme: 'citizen-and-service',
      imbalanced: false,
      contributions: [
        { rule: 'relationships/ties', weight: 0.16, value: -0.02 },
        { rule: 'relationships/voice', weight: 0.84, value: 0.26 },
      ],
      limitedBy: [],
      vulnerability: {
        state: 'vulnerable',
        because: ['vulnerability/single-commissioner'],
        stressed: 'mixed',
        established: ['vulnerability/single-commissioner'],
        possible: [],
        unanswered: ['vulnerability/contract-cliff'],
      },
    },
    capabilities: silent('capabilities'),
    place: {
      proposition: 'place',
      verdict: 'not-applicable',
      coverage: 0,
      answered: 0,
      leaning: 'none',
      leanings: { favourable: 0, unfavourable: 0, mixed: 0, open: 0, unknown: 0 },
      themes: [],
      imbalanced: false,
      contributions: [],
      limitedBy: [],
      vulnerability: {
        state: 'not-assessable',
        because: [],
        stressed: 'not-applicable',
        established: [],
        possible: [],
        unanswered: [],
      },
    },
  },
  exposures: [
    {
      exposure: 'vulnerability/single-commissioner',
      state: 'established',
      losses: { 'relationships/voice': 0.5 },
      topples: ['relationships'],
    },
  ],
  commissionability: [
    {
      intervention: 'reablement',
      context: 'council',
      answer: 'unknown',
      floor: 'not-now',
      ceiling: 'commissionable',
      gates: [{ rule: 'commissioning/willingness', state: 'open' }],
      changes: [],
      open: ['commissioning/willingness'],
    },
  ],
  findings: [
    judged({
      rule: 'commissioning/willingness',
      role: 'gate',
      theme: 'willingness',
      message: 'commissioning/willingness#silent',
      data: {},
      intervention: 'reablement',
      context: 'council',
    }),
    judged({
      rule: 'determinations/status',
      role: 'determination',
      theme: 'status',
      message: 'determinations/status#doubtful',
      data: {},
      answer: 'not-determinable',
      limbs: [{ limb: 's33(6)(c)', state: 'doubtful' }],
    }),
    judged({
      rule: 'relationships/ties',
      message: 'relationships/ties#few',
      data: { party: 'the council' },
      score: { low: 0, high: 0.5 },
      bounds: { low: 0.1, centre: 0.38, high: 0.66 },
      reliability: 0.5,
      grade: 'low',
      readings: [
        { low: 0, high: 0 },
        { low: 0.5, high: 0.5 },
      ],
    }),
    {
      rule: 'relationships/torn',
      plugin: 'sketch',
      role: 'quality',
      proposition: 'relationships',
      theme: 'citizen-and-service',
      reads: [],
      parameters: {},
      outcome: 'errored',
      message: 'engine#errored',
      data: {},
      error: 'x is not a function',
      fault: 'threw',
    },
    judged({ rule: 'relationships/voice', message: 'relationships/voice#shared', data: { share: 0.7 } }),
    judged({
      rule: 'vulnerability/single-commissioner',
      role: 'exposure',
      theme: 'income',
      message: 'vulnerability/single-commissioner#most',
      data: { share: 0.92 },
      reliability: 0.8,
      grade: 'moderate',
    }),
  ],
  recommendations: [
    {
      rule: 'vulnerability/single-commissioner',
      owner: 'mutual',
      reach: 0.3,
      message: 'vulnerability/single-commissioner#remedy.spread',
      data: {},
      evidence: 'vulnerability/single-commissioner#evidence.spread',
    },
    {
      rule: 'relationships/voice',
      owner: 'commissioner',
      reach: 0.1,
      message: 'relationships/voice#remedy.seat',
      data: {},
      evidence: 'relationships/voice#evidence.seat',
    },
  ],
  gaps: [
    {
      fact: 'ties.count',
      rules: ['relationships/ties'],
      asks: ['/relationships'],
      reason: 'withheld',
      weight: 0.16,
      kind: 'missing',
    },
  ],
  conflicts: [
    {
      about: '/mutual/workforce/headcount',
      readings: [
        { value: 120, evidence: ['accounts'], counts: true },
        { value: 90, evidence: [], counts: false },
      ],
    },
  ],
};

/** The same assessment with one text put wherever foreign text can stand. */
export const hostile = (text: string): Assessment => ({
  ...vulnerable,
  level: text,
  profile: { ...vulnerable.profile, id: text, decidedBy: text, decidedOn: text },
  plugins: vulnerable.plugins.map((plugin) => ({ ...plugin, name: text })),
  findings: vulnerable.findings.map((finding) => ({
    ...finding,
    data: { ...finding.data, party: text },
    reads: finding.reads.map((one) => ({ ...one, answer: { [text]: text }, pointers: [text], evidence: [text] })),
    ...(finding.outcome === 'errored' ? { error: text } : {}),
  })),
  commissionability: vulnerable.commissionability.map((offer) => ({ ...offer, intervention: text, context: text })),
  conflicts: [{ about: text, readings: [{ value: text, evidence: [text], counts: true }] }],
});
