import { dossiers } from 'virtual:dossiers';
import type { Json } from './json.ts';
import type { Shared } from './share.ts';

/** What the page is about now; everything shown follows from it. */
export interface State extends Omit<Shared, 'dossier'> {
  readonly dossier: Json;
}

/** The dossier that the page opens with. */
export const FIRST = 'navigo';

/** The state of a page that a bundled dossier, or a link, opens. */
export const fresh = (from: string, shared: Partial<Shared> = {}): State => ({
  locale: 'en',
  depth: 'screening',
  law: false,
  weights: {},
  ...shared,
  from,
  dossier: shared.dossier ?? dossiers[from] ?? {},
});
