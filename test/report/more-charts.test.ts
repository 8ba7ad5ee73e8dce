import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { firmness } from '../../src/analysis/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { toFirmnessCharts, toPortfolioCharts } from '../../src/report/index.ts';
import { relationshipsRules } from '../../src/rules/relationships/index.ts';
import { harbourCare } from '../support/reported.ts';
import { hostile, sketchOptions, vulnerable } from '../support/sketched-assessment.ts';
import { sketchedFirmness } from '../support/sketched-firmness.ts';
import { faultsOfMarkup } from './markup.ts';

const [weights, draws] = toFirmnessCharts('relationships', sketchedFirmness, sketchOptions);

describe('pictures of firmness', () => {
  it('mark a weight with a square and the shares that change nothing with a solid line', () => {
    // The scale is 300 wide from 10: .2 at 70, .5 at 160, .9 at 280.
    expect(weights?.svg).toMatch(/<line x1="70" y1="[^"]+" x2="280" y2="[^"]+" stroke="#1d1d1d" stroke-width="1.5"\/>/);
    expect(weights?.svg).toMatch(/<path d="M155 [\d.]+h10v10h-10z" fill="#ffffff"/);
    expect(weights?.table).toEqual({
      head: ['Theme', 'Share', 'Lowest', 'Highest'],
      rows: [['Citizen and service', '50%', '20%', '90%']],
    });
  });

  it('mark draws by chance with diamonds, which nothing else is marked with, and name the seed', () => {
    expect(draws?.svg.match(/l7 7l-7 7l-7 -7z/g)).toHaveLength(4);
    expect(draws?.svg).toContain('1,000 times, with the seed 7');
    expect(draws?.svg).not.toMatch(/<circle|stroke-dasharray/);
    expect(draws?.table.rows.map(([, share]) => share)).toEqual(['0%', '25%', '75%', '0%']);
  });

  it('take what the analysis answers as it is', () => {
    const evaluator = createEvaluator({ plugins: [relationshipsRules] });
    const assessment = evaluator.assess(parseDossier(harbourCare));
    const firm = firmness(evaluator, assessment, 'relationships', { samples: 50 });
    expect(toFirmnessCharts('relationships', firm, sketchOptions).map(({ id }) => id)).toEqual(
      firm.weights === undefined ? [] : ['weights-relationships', 'samples-relationships'],
    );
  });

  it('are none where nothing applies', () => {
    expect(toFirmnessCharts('place', {}, sketchOptions)).toEqual([]);
  });
});

describe('pictures of several subjects', () => {
  const name = '<b>Two</b> & "more"';
  const charts = toPortfolioCharts(
    [
      { name: 'One', assessment: vulnerable },
      { name, assessment: hostile('<script>') },
    ],
    sketchOptions,
  );

  it('are one for each proposition, with a line for each subject in the order given', () => {
    expect(charts.map(({ id }) => id)).toEqual([
      'portfolio-relationships',
      'portfolio-capabilities',
      'portfolio-place',
    ]);
    for (const { table } of charts) expect(table.rows.map(([label]) => label?.slice(0, 3))).toEqual(['One', '<b>']);
  });

  it('are well formed whatever a subject is called, and say that overlap is no order', () => {
    for (const { svg } of charts) {
      expect(faultsOfMarkup(svg)).toEqual([]);
      expect(svg).toContain('neither subject is ahead');
    }
  });

  it('are none for no subject', () => {
    expect(toPortfolioCharts([], sketchOptions)).toEqual([]);
  });
});
