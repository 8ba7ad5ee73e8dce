import type { Evaluator } from '../assess/index.ts';
import {
  explainerOf,
  explainFact,
  explainRule,
  type Fact,
  factsOf,
  type FactText,
  type Unit,
  type Words,
} from '../define/index.ts';
import { dossierJsonSchema } from '../models/index.ts';
import type { Owner } from '../results/index.ts';
import { isRecord, segmentsOf } from '../util/json-pointer.ts';
import { sortedBy } from '../util/number.ts';

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
  /** Why it is asked: the rules that read it, each with its claim. */
  readonly because: readonly {
    /** Rule id. */
    readonly rule: string;
    /** What the rule claims. */
    readonly claim: string;
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
export const questions = (evaluator: Evaluator, words?: Words): readonly Question[] => {
  const explainer = explainerOf(words);
  const schema: unknown = dossierJsonSchema();
  const asked = new Map<
    string,
    { readonly fact: Fact<unknown>; readonly because: { rule: string; claim: string }[] }
  >();
  for (const rule of evaluator.arithmetic.rules) {
    const { claim } = explainRule(explainer, rule).meta;
    for (const fact of factsOf(rule)) {
      const entry = asked.get(fact.id) ?? { fact, because: [] };
      entry.because.push({ rule: rule.meta.id, claim });
      asked.set(fact.id, entry);
    }
  }
  return sortedBy([...asked.values()], ({ fact }) => fact.id).map(({ fact, because }) => ({
    id: fact.id,
    ...textOf(explainFact(explainer, fact)),
    unit: fact.unit,
    fields: fact.reads.map((path) => fieldAt(schema, path)),
    per: fact.per,
    changeableBy: fact.changeableBy,
    because,
  }));
};

const textOf = ({ title, question }: FactText): FactText => ({ title, question });

const fieldAt = (root: unknown, path: string): AnswerField => {
  let node = root;
  let means: unknown;
  for (const step of segmentsOf(path)) {
    const below = resolved(root, node);
    const property = isRecord(below) && isRecord(below.properties) ? below.properties[step] : undefined;
    node = step === '*' || step === '@' ? (isRecord(below) ? below.items : undefined) : property;
    if (isRecord(node) && typeof node.description === 'string') means = node.description;
  }
  const found = resolved(root, node);
  return { path, ...typeOf(found), ...(typeof means === 'string' && isRecord(found) ? { means } : {}) };
};

/** Follows a reference to where it is defined. */
const resolved = (root: unknown, node: unknown): unknown => {
  const target = isRecord(node) && typeof node.$ref === 'string' ? node.$ref.replace('#/$defs/', '') : undefined;
  if (target === undefined) return node;
  return isRecord(root) && isRecord(root.$defs) ? root.$defs[target] : undefined;
};

const typeOf = (node: unknown): Omit<AnswerField, 'path' | 'means'> => {
  if (!isRecord(node)) return { type: 'any' };
  if (Array.isArray(node.enum)) return { type: 'choice', options: node.enum.map(String) };
  const ends = {
    ...(typeof node.minimum === 'number' && Math.abs(node.minimum) < Number.MAX_SAFE_INTEGER
      ? { least: node.minimum }
      : {}),
    ...(typeof node.maximum === 'number' && Math.abs(node.maximum) < Number.MAX_SAFE_INTEGER
      ? { greatest: node.maximum }
      : {}),
  };
  switch (node.type) {
    case 'string':
      return { type: 'text' };
    case 'number':
      return { type: 'number', ...ends };
    case 'integer':
      return { type: 'integer', ...ends };
    case 'boolean':
      return { type: 'yes-no' };
    case 'array':
      return { type: 'list' };
    case 'object':
      return { type: 'record' };
    default:
      return { type: 'any' };
  }
};
