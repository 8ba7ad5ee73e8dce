import type { RuleMeta } from '../../define/index.ts';

/** What all legal tests of this plugin say of themselves; each adds its own claim and sources. */
export const legalMeta = (
  meta: Omit<RuleMeta, 'depth' | 'depthReason' | 'levels' | 'status' | 'zeroMeans' | 'oneMeans'>,
): RuleMeta => ({
  ...meta,
  depth: 'standard',
  depthReason: 'Whoever loads this plugin asks it.',
  levels: ['organisation', 'service', 'proposal'],
  zeroMeans: 'The test is not met.',
  oneMeans: 'The test is met.',
  status: 'experimental',
});
