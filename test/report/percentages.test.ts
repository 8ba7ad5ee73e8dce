import { describe, expect, it } from 'vitest';
import { createEvaluator, namesIn } from '../../src/assess/index.ts';
import { fullProfile, screeningProfile, standardProfile } from '../../src/define/index.ts';
import type { NormalisedDossier } from '../../src/models/index.ts';
import { toMarkdown } from '../../src/report/index.ts';
import { textOf } from '../../src/report/language/language.ts';
import { percentText } from '../../src/report/language/number.ts';
import { translatorOf } from '../../src/report/language/translator.ts';
import type { Assessment, Finding, MessageRef } from '../../src/results/index.ts';
import { standardCatalogue, standardRuleSets } from '../../src/standard.ts';
import { valueAt } from '../../src/util/json-pointer.ts';
import { DOSSIER_NAMES, dossier } from '../dossiers/dossiers.ts';

/*
 * A reader takes a percentage for a figure that somebody published. So each one in a sentence about a subject has to be
 * in the dossier, as a share or as a quotient of what the sentence rests on, or to count things, or to be a bound that
 * the rule declares. All others are the method's own: weights, and how much is answered and known.
 */

const english = standardCatalogue();
const catalogues = { en: english };
const translator = translatorOf({ catalogues });

type Told = Finding & MessageRef & { readonly parameters: Readonly<Record<string, number>> };

const isTold = (finding: Finding): finding is Told => 'message' in finding;

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** Every sum of some of these, none left out: seats of two groups, shares of two holders. */
const sums = (parts: readonly number[]): readonly number[] => {
  const found: number[] = [];
  for (const part of parts.slice(0, 8)) found.push(part, ...found.map((one) => one + part));
  return found;
};

/** What a finding rests on in numbers: as they are, added up within one list, and as a value a year. */
const basisOf = ({ reads }: Told, subject: NormalisedDossier): readonly number[] => {
  const byKind = new Map<string, number[]>();
  for (const pointer of new Set(reads.flatMap(({ pointers }) => pointers))) {
    const kind = pointer.replace(/\/\d+/g, '/*');
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...numbersIn(valueAt(subject, pointer))]);
  }
  const months = byKind.get('/commissioning/*/contractMonths') ?? [];
  const yearly = (byKind.get('/commissioning/*/totalValue') ?? []).flatMap((total) =>
    months.map((m) => (total / m) * 12),
  );
  return [...byKind.values()].flatMap(sums).concat(yearly);
};

/** Numbers of things that a sentence may count: the records read, and how many kinds its words name. */
const countedIn = ({ reads }: Told, template: string): readonly number[] => {
  const lists = new Map<string, Set<string>>();
  for (const pointer of reads.flatMap(({ pointers }) => pointers)) {
    for (const [place] of pointer.matchAll(/^\/(?:relationships|interventions|commissioning)\/\d+/g)) {
      const list = place.replace(/\/\d+$/, '');
      lists.set(list, (lists.get(list) ?? new Set()).add(place));
    }
  }
  const named = ['three', 'five'].flatMap((word, i) => (template.includes(`the ${word} `) ? [3 + 2 * i] : []));
  return [...[...lists.values()].map(({ size }) => size), ...named];
};

const MEANS_MAJORITY: readonly string[] = [
  '/mutual/ownership/model',
  '/mutual/membership/votingRule',
  '/mutual/governance/employeeControl',
];

const shareTexts = (shares: readonly number[]): ReadonlySet<string> =>
  new Set(shares.flatMap((share) => [percentText(share), percentText(1 - share)]));

/** Percentages of a sentence that nothing in the dossier gives. */
const unfounded = (finding: Told, subject: NormalisedDossier): readonly string[] => {
  const template = english[finding.message] ?? '';
  const basis = basisOf(finding, subject);
  const counts = countedIn(finding, template);
  // Words that mean more than half, whoever says them: no measure, and a half by definition.
  const half = finding.reads.some(({ pointers }) => pointers.some((one) => MEANS_MAJORITY.includes(one))) ? [0.5] : [];
  const founded = shareTexts([
    0,
    ...half,
    ...basis.filter((one) => one <= 1),
    ...basis.flatMap((part) => basis.map((whole) => part / whole)),
    ...counts.flatMap((total) => Array.from({ length: total }, (_, k) => k / total)),
  ]);
  return [...template.matchAll(/\{([A-Za-z]+):percent\}/g)].flatMap(([, name = '']) => {
    if (Object.hasOwn(finding.parameters, name)) return [];
    const text = percentText(Number(finding.data[name]));
    return founded.has(text) ? [] : [`${finding.rule}: ${text} in "${textOf(translator.message(finding))}"`];
  });
};

const profiles = [screeningProfile, standardProfile, fullProfile];
const evaluators = profiles.map((profile) => ({
  profile,
  evaluator: createEvaluator({ plugins: standardRuleSets, profile }),
}));

describe.each(DOSSIER_NAMES)('the reports on %s', (name) => {
  const subject = dossier(name);

  it.each(evaluators)('tell no percentage of it that it does not hold: $profile.id', ({ evaluator }) => {
    expect(
      evaluator
        .assess(subject)
        .findings.filter(isTold)
        .flatMap((one) => unfounded(one, subject)),
    ).toEqual([]);
  });

  it.each(evaluators)('have no other percentage than those of the method: $profile.id', ({ evaluator, profile }) => {
    const assessment: Assessment = evaluator.assess(subject);
    const { findings, ...others } = assessment;
    const sentences = findings.filter(isTold).map((one) => textOf(translator.message(one)));
    const own = shareTexts(numbersIn([others, Object.values(profile.conventions).map(({ value }) => value)]));
    for (const layer of ['page', 'whole'] as const) {
      const report = toMarkdown(assessment, {
        catalogues,
        subject: subject.mutual.name,
        names: namesIn(subject),
        sources: subject.evidence,
        layer,
      });
      const plain = report.replace(/\\(?=[^\w\s])/g, '');
      const bare = sentences.reduce((text, sentence) => text.replaceAll(sentence, ''), plain);
      const strange = bare
        .split('\n')
        .filter((line) => [...line.matchAll(/[<>]?[\d.,]*\d%/g)].some(([text]) => !own.has(text)));
      expect(strange).toEqual([]);
    }
  });
});

it('would find a figure that nobody gave: 60% for a contract that brings two thirds', () => {
  const subject = dossier('explore-york');
  const findings = (evaluators[0]?.evaluator.assess(subject).findings ?? []).filter(isTold);
  const payer = findings.find(({ rule }) => rule === 'vulnerability/single-commissioner');
  expect(payer === undefined ? ['not asked'] : unfounded(payer, subject)).toEqual([]);
  const wrong = payer === undefined ? [] : unfounded({ ...payer, data: { ...payer.data, low: 0.6 } }, subject);
  expect(wrong).toHaveLength(1);
});
