import type { Dossier, Known, NormalisedDossier } from '../models/index.ts';
import type { Owner } from '../results/verdict.ts';
import type { Unit } from './parameter.ts';

/**
 * The dossier as facts see it: every key present, and no word about who the subject is.
 *
 * Name and identifiers are missing from the type on purpose: no rule may see whom it judges. So are ratings, which are
 * no facts.
 */
export type FactDossier = Omit<NormalisedDossier, 'mutual' | 'ratings'> & {
  /** The mutual without its name and identifiers. */
  readonly mutual: Omit<NormalisedDossier['mutual'], 'name' | 'identifiers'>;
};

/** One intervention in one commissioning context: what a gate is asked about. */
export interface Offer {
  /** The whole dossier. */
  readonly dossier: FactDossier;
  /** The intervention. */
  readonly intervention: KnownItem<'interventions'>;
  /** The commissioning context; `undefined` when the dossier names none. */
  readonly context: KnownItem<'commissioning'> | undefined;
}

/** A named question to the dossier, answered with a value, a range, or `undefined` for "not known". */
export interface Fact<Value> {
  /** Stable id, `subject.noun-phrase`; a plugin's starts with its namespace. */
  readonly id: string;
  /** What the answer counts. */
  readonly unit: Unit;
  /**
   * Where the answer stands: JSON pointers into the dossier, `*` for every item of a list, `@` for the intervention
   * or context of the offer in hand. They decide what is asked for when the answer is missing, and whose evidence
   * counts. A fact may read nothing else.
   */
  readonly reads: readonly [string, ...string[]];
  /**
   * Whether the answer rests on what one of `reads` leads to, in this dossier; absent means on all of them. What it
   * does not rest on neither firms it nor weakens it: who would pay for a plan says nothing of what already runs.
   */
  readonly rests?: ((pattern: string, dossier: FactDossier) => boolean) | undefined;
  /** Who can change what the fact describes; empty when nobody can. */
  readonly changeableBy: readonly Owner[];
  /** Whether the question is put once to the dossier, or to each offer. */
  readonly per: 'dossier' | 'offer';
  /** Answers from a dossier; pure and synchronous. */
  readonly read: (dossier: FactDossier, offer: Offer | undefined) => Value | undefined;
}

/** What a fact says to a reader. */
export interface FactText {
  /** Short name. */
  readonly title: string;
  /** The question in plain words, as one would ask it in a form or an interview. */
  readonly question: string;
}

/** A fact with its name and its question. */
export interface WholeFact<Value> extends Fact<Value>, FactText {}

/** What an author writes to declare a fact about the whole dossier; its words may stand apart, see {@link FactWords}. */
export type FactSpec<Value> = Omit<Fact<Value>, 'per' | 'read'> &
  (FactText | Apart<FactText>) & {
    /** Answers from a dossier; pure and synchronous. `undefined` means not known. */
    readonly read: (dossier: FactDossier) => Value | undefined;
  };

/** What an author writes to declare a fact about one offer; its words may stand apart, see {@link FactWords}. */
export type OfferFactSpec<Value> = Omit<Fact<Value>, 'per' | 'read'> &
  (FactText | Apart<FactText>) & {
    /** Answers from one offer; pure and synchronous. `undefined` means not known. */
    readonly read: (offer: Offer) => Value | undefined;
  };

/** Words that stand in a file of their own: all of them or none. */
export type Apart<Words> = { readonly [Name in keyof Words]?: never };

/** A promise is no answer: an assessment is made at once, and what it would wait for it could not repeat. */
type AtOnce<Value> = [Extract<Value, PromiseLike<unknown>>] extends [never]
  ? unknown
  : { readonly read: 'a fact answers at once: load what it needs into the dossier first' };

/** Declares a fact about the whole dossier. */
export const defineFact = <Value>(spec: FactSpec<Value> & AtOnce<Value>): Fact<Value> => ({ ...spec, per: 'dossier' });

/** Declares a fact about one intervention in one commissioning context. */
export const defineOfferFact = <Value>(spec: OfferFactSpec<Value> & AtOnce<Value>): Fact<Value> => ({
  ...spec,
  per: 'offer',
  read: (_dossier, offer) => (offer === undefined ? undefined : spec.read(offer)),
});

type KnownItem<List extends 'interventions' | 'commissioning'> = Known<NonNullable<Dossier[List]>[number]>;
