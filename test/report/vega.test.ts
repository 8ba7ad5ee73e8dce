import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { parseDossier } from '../../src/parse/parse.ts';
import { type ReportChart, toCharts, toFirmnessCharts, toPortfolioCharts } from '../../src/report/index.ts';
import { assess, standardCatalogue } from '../../src/standard.ts';
import { sketchedFirmness } from '../support/sketched-firmness.ts';
import { sketchOptions, vulnerable } from '../support/sketched-assessment.ts';

const folder = join(import.meta.dirname, '../../docs/dossiers');
const catalogues = { en: standardCatalogue() };

/** Compiles a specification and draws it without a screen; warnings of either count as faults. */
const drawn = async (
  spec: ReportChart['vegaLite'],
): Promise<{ readonly svg: string; readonly faults: readonly string[] }> => {
  const faults: string[] = [];
  const note = (...words: readonly unknown[]): void => void faults.push(words.map(String).join(' '));
  const logger = { level: () => logger, error: note, warn: note, info: () => logger, debug: () => logger };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whether it is one is what the compiler tells
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: logger as never });
  const view = new View(parse(compiled.spec), { renderer: 'none' });
  view.logger(logger as never);
  const svg = await view.toSVG();
  view.finalize();
  return { svg, faults };
};

describe('the Vega-Lite specifications', () => {
  it('draw a dot only where something is known', async () => {
    const [intervals] = toCharts(vulnerable, sketchOptions);
    const { svg, faults } = await drawn(intervals?.vegaLite ?? {});
    expect(faults).toEqual([]);
    expect(svg).not.toContain('NaN');
    // Two of the four lines are known well enough to have a middle; vega labels each mark that it draws.
    const dots = svg.match(/<path aria-label="centre: [^"]*"/g) ?? [];
    expect(dots).toHaveLength(2);
  });

  it('of several subjects, of weights and of draws compile and draw without a screen', async () => {
    const named = [
      { name: 'One', assessment: vulnerable },
      { name: 'Two', assessment: vulnerable },
    ];
    for (const { id, vegaLite } of [
      ...toPortfolioCharts(named, sketchOptions),
      ...toFirmnessCharts('relationships', sketchedFirmness, sketchOptions),
    ]) {
      const { svg, faults } = await drawn(vegaLite);
      expect(faults, id).toEqual([]);
      expect(svg, id).not.toMatch(/NaN|undefined/);
    }
  });

  it.each(readdirSync(folder))('of %s compile and draw without a screen, in both languages', async (file) => {
    const assessment = assess(parseDossier(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
    for (const locale of ['en', 'cy'] as const) {
      for (const { id, title, vegaLite } of toCharts(assessment, { catalogues, locale })) {
        const { svg, faults } = await drawn(vegaLite);
        expect(faults, id).toEqual([]);
        expect(svg, id).toMatch(/^<svg[\s\S]+<\/svg>$/);
        expect(svg, id).not.toMatch(/NaN|undefined/);
        expect(svg.includes(title.replaceAll('"', '&quot;')) || svg.includes(title), id).toBe(true);
      }
    }
  });
});
