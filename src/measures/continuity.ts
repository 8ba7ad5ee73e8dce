import { quotient, sum } from '../util/number.ts';

/** How far one person's contacts with a service were with the same worker. */
export interface Continuity {
  /** Number of contacts counted. */
  readonly contacts: number;

  /** Usual provider continuity: share of contacts with the worker seen most. Unit: 0 to 1. `null` without contacts. */
  readonly usualProvider: number | null;

  /**
   * Bice-Boxerman index, `(sum n² - N) / (N (N - 1))`. Unit: 0 to 1.
   * `null` for fewer than two contacts, where it is 0/0.
   */
  readonly biceBoxerman: number | null;
}

/**
 * Returns continuity from the number of contacts with each worker.
 *
 * Both indices fall as contacts rise and with the number of workers, whatever the care was like: compare a service
 * with its own past, not with another. A handful of contacts says little; the caller sets the least it accepts.
 *
 * Source: Bice and Boxerman, A Quantitative Measure of Continuity of Care (1977); https://pmc.ncbi.nlm.nih.gov/articles/PMC3806147/.
 */
export const continuity = (contactsByWorker: readonly number[]): Continuity => {
  const contacts = sum(contactsByWorker);
  return {
    contacts,
    usualProvider: quotient(Math.max(0, ...contactsByWorker), contacts),
    biceBoxerman: quotient(sum(contactsByWorker.map((n) => n * n)) - contacts, contacts * (contacts - 1)),
  };
};
