/** Tests for rules and plugins, under any test runner. */
export { checkPlugin } from './check-plugin.ts';
export { checkRule } from './check-rule.ts';
export { exampleDossier } from './example-dossier.ts';
export type { Law, Problem } from './problem.ts';
