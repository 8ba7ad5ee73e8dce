import type { Plugin } from '../../define/index.ts';
import type { NormalisedDossier } from '../../models/index.ts';
import { EVALUATOR_MESSAGES, type Issue, inOrder, issueIn } from '../../parse/index.ts';
import { isRecord } from '../../util/json-pointer.ts';

/**
 * What plugins refuse in the data that a dossier holds for them; empty when there is nothing to refuse.
 *
 * A plugin without a schema takes its data as it is, and data of a plugin that is not loaded is left alone.
 */
export const extensionIssues = (plugins: readonly Plugin[], dossier: NormalisedDossier): readonly Issue[] =>
  inOrder(plugins.flatMap((plugin) => issuesOf(plugin, dossier)));

const issuesOf = ({ name, namespace, extension }: Plugin, { extensions }: NormalisedDossier): readonly Issue[] => {
  if (extension === undefined || extensions === undefined || !Object.hasOwn(extensions, namespace)) return [];
  const path = `/extensions/${namespace}`;
  const answer = validated(extension, extensions[namespace]);
  if (!isRecord(answer) || typeof answer.then === 'function')
    return [issueIn(EVALUATOR_MESSAGES, path, 'extension/unanswered', { plugin: name })];
  const { issues } = answer;
  if (issues === undefined) return [];
  if (!Array.isArray(issues)) return [issueIn(EVALUATOR_MESSAGES, path, 'extension/unanswered', { plugin: name })];
  return issues.map((issue: unknown) => {
    const { message, path: below } = isRecord(issue) ? issue : {};
    const reason = typeof message === 'string' ? message : 'no reason is given';
    return issueIn(EVALUATOR_MESSAGES, `${path}${pointerOf(below)}`, 'extension/refused', { plugin: name, reason });
  });
};

/** A schema that throws has answered nothing. */
const validated = (extension: NonNullable<Plugin['extension']>, value: unknown): unknown => {
  try {
    return extension['~standard'].validate(value);
  } catch {
    return undefined;
  }
};

/** A path of the standard: keys, or records that hold a key. */
const pointerOf = (path: unknown): string =>
  (Array.isArray(path) ? path : [])
    .map((step: unknown) => (isRecord(step) ? step.key : step))
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
