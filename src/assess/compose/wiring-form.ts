import { isRecord } from '../../util/json-pointer.ts';
import type { Fault } from './configuration-error.ts';

/** What is no plugin, no rule or no profile at all: without types anything may be handed over. */
export const formFaults = (plugins: unknown, profile: unknown): readonly Fault[] => {
  if (!Array.isArray(plugins)) return [faultOf('rule', 'plugins', `${kindOf(plugins)} is no list of plugins`)];
  const faults: Fault[] = [];
  for (const [i, plugin] of plugins.entries()) {
    const where = isRecord(plugin) && typeof plugin.name === 'string' ? plugin.name : `plugin ${String(i + 1)}`;
    if (!isRecord(plugin)) faults.push(faultOf('rule', where, `${kindOf(plugin)} is no plugin`));
    else if (!Array.isArray(plugin.rules)) faults.push(faultOf('rule', where, 'its rules are no list'));
    else
      faults.push(...plugin.rules.flatMap((rule: unknown, at) => ruleFaults(rule, `${where}, rule ${String(at + 1)}`)));
  }
  if (!isRecord(profile) || !PROFILE_PARTS.every((part) => isRecord(profile[part]))) {
    const message = `${kindOf(profile)} is no profile: hand over standardProfile, screeningProfile, fullProfile, or one made with extendProfile.`;
    faults.push({ code: 'profile', where: 'profile', message });
  }
  return faults;
};

const ruleFaults = (rule: unknown, where: string): readonly Fault[] => {
  if (!isRecord(rule)) return [faultOf('rule', where, `${kindOf(rule)} is no rule`)];
  if (!isRecord(rule.meta) || typeof rule.meta.id !== 'string') return [faultOf('rule', where, 'it has no meta.id')];
  const missing = PARTS.filter((part) => !isRecord(rule[part]));
  const broken = Array.isArray(rule.remedies) && rule.remedies.every(isRecord) ? [] : ['remedies'];
  const unfit = typeof rule.judge === 'function' ? [] : ['judge'];
  return [...missing, ...broken, ...unfit].map((part) =>
    faultOf('rule', String(isRecord(rule.meta) ? rule.meta.id : where), `its "${part}" is not what a rule has there`),
  );
};

const PARTS = ['needs', 'uses', 'parameters', 'messages', 'notApplicable'];
const PROFILE_PARTS = ['weights', 'parameters', 'losses', 'caps', 'conventions'];

const faultOf = (code: Fault['code'], where: string, what: string): Fault => ({
  code,
  where,
  message: `${what}. Write rules with defineRule and its siblings, and plugins with definePlugin.`,
});

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
