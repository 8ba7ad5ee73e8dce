/** How an unknown value becomes a dossier: validation, its issues, and migration of older versions. */
export * from './issue-messages.ts';
export * from './issue.ts';
export { PARSE_LIMITS, type ParseLimits, type ParseOptions } from './limits.ts';
export * from './migrate.ts';
export * from './parse.ts';
