import { describe } from 'vitest';
import { wholePersonScopeRule as rule } from '../../../src/rules/capabilities/whole-person-scope.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const offer = (lifeDomains: readonly string[], more: object = {}) => ({
  id: lifeDomains.join('-') || 'none',
  status: 'running',
  lifeDomains,
  ...more,
});
const three = ['health', 'housing', 'work-skills'];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'three parts of a life with one lead worker are the whole person',
      dossier: { interventions: [offer(three, { leadWorker: true })] },
      expect: { outcome: 'judged', message: 'whole', score: 1 },
    },
    {
      name: 'a single issue is none of it, whoever leads',
      dossier: { interventions: [offer(['health'], { leadWorker: true })] },
      expect: { outcome: 'judged', message: 'part', score: 0 },
    },
    {
      // Two parts are half of the way; without a lead three quarters of that.
      name: 'two parts of a life without a lead',
      dossier: { interventions: [offer(['health', 'housing'], { leadWorker: false })] },
      expect: { outcome: 'judged', message: 'part', score: 0.375 },
    },
    {
      name: 'who leads is not known',
      dossier: { interventions: [offer(three)] },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.75, high: 1 } },
    },
    {
      // Three and one part, led: (1 + 0) / 2.
      name: 'offers count alike',
      dossier: { interventions: [offer(three, { leadWorker: true }), offer(['place'], { leadWorker: true })] },
      expect: { outcome: 'judged', message: 'part', score: 0.5 },
    },
    {
      // .1 to .4 of the sector; what the rest does is not known, so that all may.
      name: 'some of a sector do, and of the rest nothing is said',
      dossier: {
        mutual: { level: 'sector' },
        interventions: [offer(three, { leadWorker: true, prevalence: { word: 'some' } })],
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.1, high: 1 } },
    },
    {
      // At least .1 of one whole; at most .4 and the .1 that no offer describes.
      name: 'some of a sector do, and most do not',
      dossier: {
        mutual: { level: 'sector' },
        interventions: [
          offer(three, { leadWorker: true, prevalence: { word: 'some' } }),
          offer(['health'], { prevalence: { word: 'most' } }),
        ],
      },
      expect: { outcome: 'judged', message: 'part', score: { low: 0.1, high: 0.5 } },
    },
    {
      name: 'a proposal that the commissioner has budgeted counts',
      dossier: {
        interventions: [offer(three, { status: 'proposed', leadWorker: true })],
        commissioning: [
          { id: 'city', status: 'prospective', willingness: [{ intervention: three.join('-'), signal: 'budgeted' }] },
        ],
      },
      expect: { outcome: 'judged', message: 'whole', score: 1 },
    },
    {
      name: 'no offer says what it covers',
      dossier: { interventions: [{ id: 'advice', status: 'running' }] },
      expect: { outcome: 'unknown' },
    },
  ]);
});
