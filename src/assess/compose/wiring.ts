import {
  API_VERSION,
  factsOf,
  type Fact,
  type FactText,
  type Plugin,
  type Profile,
  type Rule,
} from '../../define/index.ts';
import { CLASSES, PROPOSITIONS } from '../../results/index.ts';
import type { Fault } from './configuration-error.ts';
import { profileFaults } from './wiring-profile.ts';

/** Every fault in how plugins and profile fit together; empty when they do. */
export const faultsOf = (plugins: readonly Plugin[], profile: Profile): readonly Fault[] => [
  ...pluginFaults(plugins),
  ...plugins.flatMap((plugin) => plugin.rules.flatMap((rule) => ruleFaults(rule, plugin))),
  ...duplicateFaults(plugins),
  ...factFaults(plugins),
  ...profileFaults(plugins, profile),
];

/** Names that only the library's own rule sets may use. */
const RESERVED: ReadonlySet<string> = new Set([
  ...PROPOSITIONS,
  'vulnerability',
  'commissioning',
  'tensions',
  'engine',
  'fact',
  'theme',
  'report',
]);

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const pluginFaults = (plugins: readonly Plugin[]): readonly Fault[] => {
  const faults: Fault[] = [];
  const versions = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const { name, version, namespace, apiVersion } of plugins) {
    const fault = (code: Fault['code'], message: string): void => void faults.push({ code, where: name, message });
    if (apiVersion !== API_VERSION) {
      const need = `This engine speaks version ${String(API_VERSION)} of the plugin contract`;
      fault('api-version', `${need}, the plugin was written for ${String(apiVersion)}. Load a matching version of it.`);
    }
    const other = versions.get(name);
    if (other !== undefined && other !== version) {
      fault(
        'two-versions',
        `It is loaded twice, as ${other} and ${version}. Two versions would judge one thing twice; keep one.`,
      );
    }
    versions.set(name, version);
    if (!KEBAB.test(namespace))
      fault('namespace', `The namespace "${namespace}" is not in kebab-case. Use letters, digits and single hyphens.`);
    if (RESERVED.has(namespace) && !name.startsWith('social-productivity/')) {
      fault(
        'namespace',
        `The namespace "${namespace}" belongs to the library. Choose another, for instance the plugin's own name.`,
      );
    }
    const owner = owners.get(namespace);
    if (owner !== undefined && owner !== name) {
      fault(
        'namespace',
        `The namespace "${namespace}" is already used by ${owner}. One of the two must choose another.`,
      );
    }
    owners.set(namespace, name);
  }
  return faults;
};

const ruleFaults = (rule: Rule, plugin: Plugin): readonly Fault[] => {
  const where = rule.meta.id;
  const faults: Fault[] = [];
  const fault = (code: Fault['code'], message: string): void => void faults.push({ code, where, message });
  const [group, name, ...rest] = where.split('/');
  if (group !== plugin.namespace) {
    fault(
      'rule-id',
      `Its group is "${String(group)}", outside the namespace "${plugin.namespace}" of ${plugin.name}. Rename the rule.`,
    );
  }
  if (rest.length > 0 || !KEBAB.test(name ?? '')) {
    fault('rule-id', 'A rule id is namespace/noun-phrase in kebab-case, with exactly one slash.');
  }
  if (rule.role === 'quality' && rule.meta.proposition === undefined && !PROPOSITIONS.some((id) => id === group)) {
    fault('rule', 'It scores a proposition but does not say which. Set meta.proposition.');
  }
  if (rule.cap !== undefined && !(rule.cap.below >= 0 && rule.cap.below <= 0.5)) {
    fault(
      'rule',
      `Its cap lies at ${String(rule.cap.below)}; above 0.5 not knowing would cap the verdict. Use at most 0.5.`,
    );
  }
  if (rule.cap !== undefined && !CLASSES.includes(rule.cap.max)) {
    fault('rule', `Its cap allows "${rule.cap.max}", which is no class. Use one of: ${CLASSES.join(', ')}.`);
  }
  for (const [id, share] of Object.entries(rule.losses?.of ?? {})) {
    if (!(share >= 0 && share <= 1)) fault('rule', `The loss of ${id} is ${String(share)}, not a share from 0 to 1.`);
  }
  const severities = rule.losses?.severityAtStep;
  if (severities !== undefined && (severities.length !== 5 || severities.some((one) => !(one >= 0 && one <= 1)))) {
    fault('rule', 'Its severities at the steps of a rating are not five shares from 0 to 1.');
  }
  for (const [key, parameter] of Object.entries(rule.parameters)) {
    if (!Number.isFinite(parameter.value)) fault('parameter', `The parameter "${key}" has no finite value.`);
  }
  for (const [key, fact] of [...Object.entries(rule.needs), ...Object.entries(rule.uses)]) {
    if (typeof fact?.read !== 'function' || typeof fact.id !== 'string') {
      fault('fact', `"${key}" is not a fact. Declare it with defineFact and import it.`);
    }
  }
  return faults;
};

const duplicateFaults = (plugins: readonly Plugin[]): readonly Fault[] => {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  for (const plugin of plugins) {
    for (const { meta } of plugin.rules) {
      const owner = owners.get(meta.id);
      if (owner !== undefined) {
        faults.push({
          code: 'duplicate-rule',
          where: meta.id,
          message: `It is declared by ${owner} and again by ${plugin.name}. It would count twice; keep one.`,
        });
      }
      owners.set(meta.id, plugin.name);
    }
  }
  return faults;
};

const factFaults = (plugins: readonly Plugin[]): readonly Fault[] => {
  const known = new Map<string, Fact<unknown>>();
  const faults = new Map<string, Fault>();
  for (const rule of plugins.flatMap(({ rules }) => rules)) {
    for (const fact of factsOf(rule)) {
      if (fact?.id === undefined) continue;
      const other = known.get(fact.id) ?? fact;
      known.set(fact.id, other);
      if (!alike(other, fact)) {
        const message = 'Two different facts bear this id, so a reader could not tell which was asked. Rename one.';
        faults.set(fact.id, { code: 'fact', where: fact.id, message });
      }
    }
  }
  return [...faults.values()];
};

/** Compared by what they declare, not by reference: one plugin may be bundled twice. */
const alike = (a: MaybeWhole, b: MaybeWhole): boolean =>
  a === b || (a.question === b.question && a.unit === b.unit && a.reads.join() === b.reads.join() && a.per === b.per);

type MaybeWhole = Fact<unknown> & Partial<FactText>;
