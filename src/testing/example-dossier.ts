import { SCHEMA_VERSION } from '../models/index.ts';

/**
 * Fills in what every dossier must have, so that a test states only what it is about.
 *
 * The subject is an organisation called "Subject", judged on 1 January 2024; all of that can be overridden.
 *
 * @example
 * ```ts
 * import { exampleDossier } from 'social-productivity/testing';
 *
 * const dossier = exampleDossier({ mutual: { membership: { total: 120 } } });
 * ```
 */
export const exampleDossier = (part: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => {
  const { mutual } = part;
  const subject = typeof mutual === 'object' ? mutual : {};
  return {
    schemaVersion: SCHEMA_VERSION,
    asOf: '2024-01-01',
    ...part,
    mutual: { name: 'Subject', level: 'organisation', ...subject },
  };
};
