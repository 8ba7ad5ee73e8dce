import { isRecord } from '../util/json-pointer.ts';
import { SCHEMA_VERSION } from '../models/dossier.ts';
import { type Issue, issueAt } from './issue.ts';

/** A dossier brought up to the present version, or the reason why it could not be. */
export type Migrated =
  | { readonly ok: true; readonly value: unknown; readonly from: number }
  | { readonly ok: false; readonly issue: Issue };

/**
 * Brings a plain value up to the present schema version, one step at a time.
 *
 * Version 0 is the shape from before versions were written down: it has no `schemaVersion`, and its commissioning
 * contexts stand under `contexts`. A newer version than {@link SCHEMA_VERSION} is refused: what this release does not
 * know would be lost in silence. What is not an object is left for the schema to refuse.
 */
export const migrateDossier = (value: unknown): Migrated => {
  if (!isRecord(value)) return { ok: true, value, from: SCHEMA_VERSION };
  if (typeof value.schemaVersion === 'string') return refused('version/text', value.schemaVersion);
  const found = value.schemaVersion === undefined ? 0 : value.schemaVersion;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 0) {
    return refused(
      'version/unreadable',
      typeof found === 'string' || typeof found === 'number' ? found : 'not a number',
    );
  }
  if (found === 0 && value.contexts !== undefined && value.commissioning !== undefined) {
    return { ok: false, issue: issueAt('/contexts', 'version/two-lists') };
  }
  if (found > SCHEMA_VERSION) return refused('version/newer', found);
  const migrated = MIGRATIONS.slice(found).reduce((dossier, migrate) => migrate(dossier), value);
  return { ok: true, value: migrated, from: found };
};

type PlainRecord = Readonly<Record<string, unknown>>;

/** Step `n` leads from version `n` to version `n + 1`. */
const MIGRATIONS: readonly ((dossier: PlainRecord) => PlainRecord)[] = [
  ({ contexts, ...rest }) => ({
    ...rest,
    schemaVersion: 1,
    ...(contexts !== undefined && rest.commissioning === undefined ? { commissioning: contexts } : {}),
  }),
];

const refused = (id: 'version/newer' | 'version/text' | 'version/unreadable', found: string | number): Migrated => ({
  ok: false,
  issue: issueAt('/schemaVersion', id, { found, supported: SCHEMA_VERSION }),
});
