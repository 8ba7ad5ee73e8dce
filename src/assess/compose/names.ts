import type { NormalisedDossier } from '../../models/index.ts';

/**
 * What the interventions and contexts of a dossier are called, by id, for a report.
 *
 * An assessment carries ids only; an id without a name is left out, and a report then shows the id.
 */
export const namesIn = ({ interventions, commissioning }: NormalisedDossier): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...(interventions ?? []).flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])),
    ...(commissioning ?? []).flatMap(({ id, commissioner }) =>
      commissioner === undefined ? [] : [[id, commissioner] as const],
    ),
  ]);
