import * as fc from 'fast-check';
import type { ShapeData } from '../../src/util/shape.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { fullProfile } from '../../src/define/index.ts';
import { dossierShape } from '../../src/models/index.ts';
import { safeParseDossierText } from '../../src/parse/index.ts';
import { toText } from '../../src/report/index.ts';
import { standardCatalogue, standardRuleSets } from '../../src/standard.ts';
import { withValueAt } from '../../src/util/json-pointer.ts';
import { dossierWithEveryProperty } from '../../test/models/every-property.ts';
import { damagedDossiers } from '../../test/support/damaged-dossiers.ts';
import { hostile } from './hostile.ts';

/** A text that grows. */
export interface Case {
  /** What grows in it. */
  readonly name: string;
  /** The text with so many of it. */
  readonly make: (size: number) => string;
}

const evaluator = createEvaluator({ plugins: standardRuleSets, profile: fullProfile });
const catalogues = { en: standardCatalogue() };

/** What a host does with a stranger's text; says how it ended. */
export const run = (text: string): string => {
  const read = safeParseDossierText(text);
  if (!read.ok) return `refused: ${read.issues[0]?.messageId ?? ''}`;
  const { dossier } = read;
  toText(evaluator.assess(dossier), { catalogues, sources: dossier.evidence ?? [] });
  return 'assessed';
};

/** Pointers to every list of the model; the first item of a list stands for all. */
const listsBelow = (shape: ShapeData, at: string): readonly string[] => {
  if (shape.kind === 'record') return [...shape.fields].flatMap(([name, field]) => listsBelow(field, `${at}/${name}`));
  return shape.kind === 'list' ? [at, ...listsBelow(shape.item, `${at}/0`)] : [];
};

const bare = { schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Subject', level: 'organisation' } };
const whole = dossierWithEveryProperty();
const valueIn = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);

/** An item as it is in the whole dossier, under a name of its own; sums over many items stay small. */
const numbered = (item: unknown, i: number): unknown => {
  if (typeof item === 'string') return item.startsWith('/') ? item : `${item}-${String(i)}`;
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]: [string, unknown]) => {
      if (['id', 'name', 'holder', 'year'].includes(name)) {
        return [name, typeof value === 'number' ? 1000 + i : `${String(value)}-${String(i)}`];
      }
      return [name, typeof value === 'number' ? 0 : value];
    }),
  );
};

const inWhole = (pointer: string): Case => ({
  name: `${pointer}, of everything`,
  make: (size) => {
    const [item] = valueIn(whole, pointer) as readonly unknown[];
    const items = [item, ...Array.from({ length: size }, (_, i) => numbered(item, i))];
    return JSON.stringify(withValueAt(whole, pointer, items));
  },
});

/** Damaged dossiers, always the same ones. */
export const damages: readonly string[] = fc.sample(damagedDossiers, { numRuns: 200, seed: 2014 });

/** Texts that grow: every list of the model, and what was made to hang a reader. */
export const cases: readonly Case[] = [...listsBelow(dossierShape, '').map(inWhole), ...hostile(bare)];
