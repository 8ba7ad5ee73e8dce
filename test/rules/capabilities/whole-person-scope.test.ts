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
      name: 'parts of a life come together in one plan, which a sector has not',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
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
