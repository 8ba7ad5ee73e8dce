import type { BareEvaluator } from '../assess/index.ts';
import {
  explainerOf,
  explainFact,
  explainRule,
  type Fact,
  factsOf,
  type FactText,
  isRateable,
  type Unit,
  type Words,
} from '../define/index.ts';
import { dossierShape } from '../models/dossier.ts';
import descriptions from '../models/schemas/descriptions.json' with { type: 'json' };
import { recordShapes } from '../models/schemas/records.ts';
import type { Owner } from '../results/index.ts';
import { segmentsOf } from '../util/json-pointer.ts';
import { sortedBy } from '../util/number.ts';
import type { ShapeData } from '../util/shape.ts';

/** One place in a dossier that answers a part of a question. */
export interface AnswerField {
  /** JSON pointer, `*` for every item of a list, `@` for the intervention or context in hand. */
  readonly path: string;
  /** What may stand there: `text`, `number`, `integer`, `yes-no`, `choice`, `list`, `record`; `any` for a plugin's data. */
  readonly type: 'text' | 'number' | 'integer' | 'yes-no' | 'choice' | 'list' | 'record' | 'any';
  /** Words to choose from; absent unless it is a choice. */
  readonly options?: readonly string[];
  /** Least value; absent when there is none. */
  readonly least?: number;
  /** Greatest value; absent when there is none. */
  readonly greatest?: number;
  /** What stands there, from the documentation of the models; absent for a plugin's data. */
  readonly means?: string;
}

/** A question that a form or an interviewer can put. */
export interface Question {
  /** Fact id. */
  readonly id: string;
  /** Short name. */
  readonly title: string;
  /** In plain words. */
  readonly question: string;
  /** What the answer counts. */
  readonly unit: Unit;
  /** Where the answer goes. */
  readonly fields: readonly AnswerField[];
  /** Put once, or for each offer. */
  readonly per: 'dossier' | 'offer';
  /** Who can change what it asks about. */
  readonly changeableBy: readonly Owner[];
  /** Why it is asked: the rules that read it. */
  readonly because: readonly {
    /** Rule id. */
    readonly rule: string;
    /** What the rule claims. */
    readonly claim: string;
    /** Whether somebody may rate the rule instead of answering. */
    readonly isRateable: boolean;
  }[];
}

/**
 * Lists every question that an evaluator can use an answer to, by fact id: what a form builder needs.
 *
 * `words` are those of rules and facts whose words stand apart, such as `standardWords()`; plugins that carry their own
 * need none.
 *
 * @throws Error when nobody has written the words of a rule or fact.
 */
export const questions = (evaluator: BareEvaluator, words?: Words): readonly Question[] => {
  const explainer = explainerOf(words);
  const names = new Map<ShapeData, string>(Object.entries(recordShapes()).map(([name, shape]) => [shape, name]));
  const asked = new Map<
    string,
    { readonly fact: Fact<unknown>; readonly because: { rule: string; claim: string; isRateable: boolean }[] }
  >();
  for (const rule of evaluator.arithmetic.rules) {
    const { claim } = explainRule(explainer, rule).meta;
    for (const fact of factsOf(rule)) {
      const entry = asked.get(fact.id) ?? { fact, because: [] };
      entry.because.push({ rule: rule.meta.id, claim, isRateable: isRateable(rule) });
      asked.set(fact.id, entry);
    }
  }
  return sortedBy([...asked.values()], ({ fact }) => fact.id).map(({ fact, because }) => ({
    id: fact.id,
    ...textOf(explainFact(explainer, fact)),
    unit: fact.unit,
    fields: fact.reads.map((path) => fieldAt(names, path)),
    per: fact.per,
    changeableBy: fact.changeableBy,
    because,
  }));
};

const textOf = ({ title, question }: FactText): FactText => ({ title, question });

const fieldAt = (names: ReadonlyMap<ShapeData, string>, path: string): AnswerField => {
  let shape: ShapeData | undefined = dossierShape;
  let means: string | undefined;
  for (const step of segmentsOf(path)) {
    if (shape?.kind === 'record') {
      means = MEANINGS[`${names.get(shape) ?? ''}.${step}`] ?? means;
      shape = shape.fields.get(step);
    } else {
      shape = shape?.kind === 'list' && (step === '*' || step === '@') ? shape.item : undefined;
    }
  }
  return { path, ...typeOf(shape), ...(means === undefined || shape === undefined ? {} : { means }) };
};

const MEANINGS: Readonly<Record<string, string>> = descriptions;

const typeOf = (shape: ShapeData | undefined): Omit<AnswerField, 'path' | 'means'> => {
  switch (shape?.kind) {
    case 'words':
      return { type: 'choice', options: shape.words.map(String) };
    case 'number': {
      const { isWhole, least, most } = shape;
      return {
        type: isWhole ? 'integer' : 'number',
        ...(least === undefined ? {} : { least }),
        ...(most === undefined ? {} : { greatest: most }),
      };
    }
    case 'text':
      return { type: 'text' };
    case 'boolean':
      return { type: 'yes-no' };
    case 'list':
      return { type: 'list' };
    case 'record':
      return { type: 'record' };
    case 'json':
    case undefined:
      return { type: 'any' };
  }
};
