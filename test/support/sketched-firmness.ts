import type { FirmnessForCharts } from '../../src/report/index.ts';

/** One theme that could count for 20% to 90%, and a class that most weightings give. */
export const sketchedFirmness: FirmnessForCharts = {
  weights: {
    indicated: 'positive',
    themes: [{ theme: 'citizen-and-service', weight: 0.5, stable: { low: 0.2, high: 0.9 } }],
  },
  acceptability: { shares: { weak: 0, mixed: 0.25, positive: 0.75, strong: 0 }, samples: 1000, seed: 7 },
};
