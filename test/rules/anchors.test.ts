import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorCatalogueOf } from '../../src/define/index.ts';
import { anchors } from '../../src/rules/index.ts';
import { standardRuleSets } from '../../src/standard.ts';

const asked = standardRuleSets
  .flatMap(({ rules }) => rules)
  .filter(({ role, meta }) => meta.depth === 'screening' && (role === 'quality' || role === 'exposure'));

describe('the anchored sentences', () => {
  it('stand beside every quality and exposure that screening asks, and no other rule', () => {
    expect(Object.keys(anchors).sort()).toEqual(asked.map(({ meta }) => meta.id).sort());
  });
  it('are five for each, and no two alike, anywhere', () => {
    const all = Object.values(anchors).flat();
    for (const [rule, sentences] of Object.entries(anchors)) expect(sentences, rule).toHaveLength(5);
    expect(new Set(all).size).toBe(all.length);
  });
  it('are whole sentences that fit beside a radio button', () => {
    for (const sentence of Object.values(anchors).flat()) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence.length, sentence).toBeLessThanOrEqual(140);
    }
  });
  it('never state a figure that their rule does not know', () => {
    // Percentages in words of an anchor are those of the rule’s own cuts, a quarter, a half and three quarters between.
    const figures = Object.entries(anchors).flatMap(([rule, sentences]) =>
      sentences.flatMap((one, i) =>
        [...one.matchAll(/([\d.]+)%/g)].map(([, text]) => ({ rule, step: i, figure: Number(text) / 100 })),
      ),
    );
    const ends: Readonly<Record<string, readonly [number, number]>> = {
      'vulnerability/thin-margins': [0.05, 0],
      'vulnerability/transition-burden': [0, 0.1],
    };
    expect(figures.length).toBeGreaterThan(0);
    for (const { rule, step, figure } of figures) {
      const [zero, one] = ends[rule] ?? [Number.NaN, Number.NaN];
      const exact = zero + ((one - zero) * step) / 4;
      // "Nearly 4%" and "a little over 1%" may stand half a point off.
      expect(Math.abs(figure - exact), `${rule} ${String(step)}`).toBeLessThan(0.005);
    }
  });
  it('can be put before a report, by rule and step', () => {
    const catalogue = anchorCatalogueOf(anchors);
    expect(Object.keys(catalogue)).toHaveLength(5 * asked.length);
    expect(catalogue['place/member-control#anchor.1']).toBe('Members hold more than half of the votes.');
    expect(catalogue['place/member-control#anchor.0.25']).toBe(anchors['place/member-control']?.[1]);
  });
});

it('nothing that assesses imports an anchored sentence', () => {
  const root = new URL('../../src/', import.meta.url);
  const importing = readdirSync(root, { recursive: true, encoding: 'utf8' })
    // Reports have anchors of their own, to which links lead.
    .filter((name) => name.endsWith('.ts') && !name.startsWith('report/'))
    .filter((name) => /from '[^']*anchors\.ts'/.test(readFileSync(new URL(name, root), 'utf8')));
  expect(importing.sort()).toEqual(['define/index.ts', 'rules/anchors.ts', 'rules/index.ts']);
});
