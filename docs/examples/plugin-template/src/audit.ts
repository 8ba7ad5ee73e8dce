import type { FactDossier } from 'social-productivity/define';
import * as z from 'zod';

/** Scores of the three statements about one principle, 1 to 5; statements without a score are left out. */
const scores = z.array(z.int().min(1).max(5)).max(3).optional();

/**
 * What a dossier holds for this plugin, under `extensions['coproduction-audit']`: the audit's scores by principle.
 *
 * Strict, so that a misspelt principle is an error and is not taken for "not known" in silence.
 */
export const auditSchema = z.strictObject({
  assets: scores,
  networks: scores,
  outcomes: scores,
  exchange: scores,
  change: scores,
});

/** What the schema accepts. */
export type Audit = z.infer<typeof auditSchema>;

/** The audit in a dossier. The evaluator has checked it by the schema before any fact is read. */
export const auditIn: (dossier: FactDossier) => Audit = ({ extensions }) => extensions?.['coproduction-audit'] ?? {};
