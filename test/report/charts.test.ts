import { describe, expect, it } from 'vitest';
import { type ReportChart, toCharts } from '../../src/report/index.ts';
import { assessed, harbourCare, options } from '../support/reported.ts';
import { sketchOptions, vulnerable } from '../support/sketched-assessment.ts';
import { faultsOfMarkup } from './markup.ts';

const charts = toCharts(vulnerable, sketchOptions);
const real = toCharts(assessed(harbourCare), options);
const chart = (id: string, among: readonly ReportChart[] = charts): ReportChart => {
  const found = among.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no picture ${id}`);
  return found;
};

/** Circles, dotted lines and triangles of an interval plot. */
const marksOf = (svg: string): readonly number[] =>
  [/<circle/g, /stroke-dasharray="0.1 4.5"/g, /<path d="M[^"]*l-6 11z"/g].map((mark) => [...svg.matchAll(mark)].length);

describe('the pictures', () => {
  it('are ranges, strips, answers of each proposition that was asked, and what moves it where at least two do', () => {
    expect(charts.map(({ id }) => id)).toEqual([
      'intervals',
      'strips',
      'rules-relationships',
      'moves-relationships',
      'rules-capabilities',
    ]);
  });

  it.each([...charts, ...real].map((one) => [one.id, one] as const))(
    '%s is well-formed SVG with title, description and text labels, and has a table',
    (_, { svg, title, table }) => {
      expect(faultsOfMarkup(svg)).toEqual([]);
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="chart-[\w-]+-title chart-[\w-]+-desc"/);
      expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(title).not.toBe('');
      expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
    },
  );

  it('show what is known as a dot, what is not as a dotted line, and where a vulnerable verdict would fall to', () => {
    // Relationships and its one theme have a range and a middle; capabilities is wholly unknown; place not asked.
    expect(marksOf(chart('intervals').svg)).toEqual([2, 3, 1]);
  });

  it('draw no dot and no solid line where nothing is known', () => {
    const { svg } = chart('rules-relationships');
    // Voice is a point, ties a range with a middle, the broken rule a dotted line from end to end.
    expect(marksOf(svg)).toEqual([2, 2, 0]);
    expect(svg).not.toMatch(/<rect (?!width="100%")/);
  });

  it('show what is secured from the left, what is lost from the right, and what is open between', () => {
    const { svg, table } = chart('strips');
    // On a scale 300 wide from 10: 0.66 secured is 198 wide; 0.82 and more is lost, 54 wide from 256; 48 are open.
    expect(svg).toMatch(/<rect x="10" y="[\d.]+" width="198" height="14" fill="url/);
    expect(svg).toMatch(/<rect x="256" y="[\d.]+" width="54" height="14" fill="#ffffff"/);
    expect(svg).toMatch(/<rect x="208" y="[\d.]+" width="48" height="14" fill="none"/);
    expect(table.head).toEqual(['Question', 'Secured', 'Open', 'Lost']);
    expect(table.rows[0]?.slice(1)).toEqual(['0.66', '0.16', '0.18']);
    expect(marksOf(svg)[0]).toBe(0);
  });

  it('draw no dot where there is no verdict, however much is known', () => {
    const { relationships } = vulnerable.propositions;
    const withheld = { ...relationships, verdict: 'insufficient-evidence' as const };
    const [ranges] = toCharts(
      { ...vulnerable, propositions: { ...vulnerable.propositions, relationships: withheld } },
      sketchOptions,
    );
    expect(marksOf(ranges?.svg ?? '')[0]).toBe(0);
  });

  it('put every score on one scale with the cuts marked', () => {
    // The scale is 300 wide from 10: .4 at 130, .6 at 190, .8 at 250.
    for (const x of ['130', '190', '250']) expect(chart('intervals').svg).toContain(`x1="${x}" y1="22" x2="${x}"`);
    expect(chart('intervals').svg).toContain('<circle cx="232"');
  });

  it('take other cuts where a profile has them', () => {
    const [moved] = toCharts(vulnerable, { ...sketchOptions, cuts: [0.3, 0.5, 0.7] });
    expect(moved?.svg).toContain('x1="100" y1="22"');
  });

  it('move from the neutral middle to the middle of the score', () => {
    expect(chart('moves-relationships').table.rows).toEqual([
      ['Neutral middle', '0.50', '0.50'],
      ['Voice', '+0.26', '0.76'],
      ['Ties', '−0.02', '0.74'],
      ['Middle of the score', '0.74', '0.74'],
    ]);
  });

  it('keep every label whole', () => {
    const long = 'A question with a title so long that no single line of any picture could ever hold all of it';
    const english = { ...sketchOptions.catalogues.en, 'relationships/voice#title': long };
    const { svg } = chart('rules-relationships', toCharts(vulnerable, { catalogues: { en: english } }));
    const text = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');
    expect(text).toContain(long);
  });
});

describe('the Vega-Lite specifications', () => {
  it.each([...charts, ...real].map((one) => [one.id, one] as const))('%s is plain JSON that says all', (_, one) => {
    expect(JSON.parse(JSON.stringify(one.vegaLite))).toEqual(one.vegaLite);
    expect(one.vegaLite).toMatchObject({
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title: one.title,
      data: { values: expect.any(Array) },
      layer: expect.any(Array),
    });
  });

  it('dot only what is known', () => {
    expect(chart('intervals').vegaLite).toMatchObject({
      data: {
        values: [{ centre: 0.74, falls: 0.5 }, { centre: 0.74 }, { low: 0, centre: null, high: 1 }, { low: null }],
      },
    });
  });
});
