import type { Fact, FactDossier, Offer } from '../../define/index.ts';
import { trialOf } from '../trial.ts';
import type { CaseLaw } from './law.ts';

/** A fact reads what it declares and nothing else: else its evidence, and what is asked for, would be wrong. */
export const declaredReads: CaseLaw = {
  law: 'declared-reads',
  check: ({ trial, dossier }) => {
    const strays = new Map<string, Set<string>>();
    trialOf(trial.rule, (fact) => watched(fact, strays)).findings(dossier);
    return [...strays].flatMap(([fact, paths]) =>
      [...paths].sort().map((path) => `The fact ${fact} reads ${path} without declaring it. Add it to reads.`),
    );
  },
};

interface Spying {
  /** Tells of a value that is looked at. */
  readonly see: (path: readonly string[]) => void;
  /** What stands behind each spy. */
  readonly behind: WeakMap<object, object>;
}

const watched = (fact: Fact<unknown>, strays: Map<string, Set<string>>): Fact<unknown> => {
  const patterns = fact.reads.map((pattern) => pattern.split('/').slice(1));
  const see = (path: readonly string[]): void => {
    // Whether a list holds all there is belongs to the list, and every fact about a list may ask it.
    if (path[0] === 'complete' || patterns.some((pattern) => agrees(path, pattern))) return;
    const paths = strays.get(fact.id) ?? new Set<string>();
    paths.add(`/${path.join('/')}`);
    strays.set(fact.id, paths);
  };
  return {
    ...fact,
    read: (dossier, offer) => {
      const spying: Spying = { see, behind: new WeakMap() };
      const answer = fact.read(
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a spy answers like what it spies on
        spied(dossier, [], spying) as FactDossier,
        offer === undefined ? undefined : spiedOffer(offer, spying),
      );
      return unspied(answer, spying);
    },
  };
};

/** Whether a path lies on the way to what is declared, or below it. */
const agrees = (path: readonly string[], pattern: readonly string[]): boolean =>
  path.every((step, i) => {
    const declared = pattern[i];
    return declared === undefined || declared === step || declared === '@' || (declared === '*' && step === '*');
  });

/* oxlint-disable typescript/no-unsafe-type-assertion -- a spy answers like what it spies on */
const spiedOffer = ({ dossier, intervention, context }: Offer, spying: Spying): Offer => ({
  dossier: spied(dossier, [], spying) as FactDossier,
  intervention: spied(intervention, ['interventions', '*'], spying) as Offer['intervention'],
  context: context === undefined ? undefined : (spied(context, ['commissioning', '*'], spying) as Offer['context']),
});

/* oxlint-enable typescript/no-unsafe-type-assertion */

/** The frame of every judgement is not evidence: ids, which are names, the day, and the kind of subject. */
const isFrame = (path: readonly string[]): boolean =>
  path.at(-1) === 'id' || path.join('/') === 'asOf' || path.join('/') === 'mutual/level';

/** The same value, telling of every single value that is looked at. */
const spied = (value: unknown, path: readonly string[], spying: Spying): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  // In front of a copy: what stands in front of a frozen value may answer nothing but that very value.
  const front = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value };
  const spy = new Proxy(front, {
    get: (target, key) => {
      const child: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof child === 'function') return child;
      if (Array.isArray(target)) return key === 'length' ? child : spied(child, [...path, '*'], spying);
      const below = [...path, key];
      const onTheWay = typeof child === 'object' && child !== null;
      if (!onTheWay && !isFrame(below)) spying.see(below);
      return spied(child, below, spying);
    },
  });
  spying.behind.set(spy, value);
  return spy;
};

/** An answer may hand on what was read; the rule gets it without the spy. */
const unspied = (value: unknown, spying: Spying): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value;
  const behind = spying.behind.get(value);
  if (behind !== undefined) return behind;
  if (Array.isArray(value)) return value.map((item) => unspied(item, spying));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, unspied(child, spying)]));
};
