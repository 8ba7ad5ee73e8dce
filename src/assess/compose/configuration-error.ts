/** Something wrong with how rules, plugins and profile fit together. */
export interface Fault {
  /** What kind of fault. */
  readonly code:
    | 'api-version'
    | 'two-versions'
    | 'namespace'
    | 'rule-id'
    | 'duplicate-rule'
    | 'rule'
    | 'fact'
    | 'parameter'
    | 'profile';
  /** Where it stands: a plugin, rule, fact or profile. */
  readonly where: string;
  /** What is wrong, why it matters and what to do, in one or two sentences. */
  readonly message: string;
}

/** Thrown by `createEvaluator` when rules, plugins and profile do not fit together; it lists every fault at once. */
export class ConfigurationError extends Error {
  /** Every fault. */
  readonly faults: readonly Fault[];

  /** Makes the error from its faults; there is at least one. */
  constructor(faults: readonly Fault[]) {
    const list = faults.map(({ where, message }) => `- ${where}: ${message}`).join('\n');
    super(`${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'} in the configuration:\n${list}`);
    this.name = 'ConfigurationError';
    this.faults = faults;
  }
}
