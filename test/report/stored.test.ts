import { expect, it } from 'vitest';
import { toText } from '../../src/report/index.ts';
import type { Assessment } from '../../src/results/index.ts';
import { sketchOptions, vulnerable } from '../support/sketched-assessment.ts';

it('an assessment stored in the first format is reported, and its answers are counted', () => {
  const propositions = Object.fromEntries(
    Object.entries(vulnerable.propositions).map(([id, result]) => {
      const { answered: _, leaning: __, leanings: ___, confidence: ____, ...first } = result;
      return [id, first];
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what an earlier version wrote is no longer the type
  const stored = { ...vulnerable, schema: 'social-productivity/assessment/1', propositions } as unknown as Assessment;
  const text = toText(stored, sketchOptions);
  expect(text).toContain('Harbour Care');
  expect(text).toContain('No verdict yet');
});
