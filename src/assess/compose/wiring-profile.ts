import { EVERY_OTHER_RULE, idsOfRule, type Plugin, type Profile, type Rule } from '../../define/index.ts';
import { nearestName } from '../../util/edit-distance.ts';
import { CLASSES } from '../../results/index.ts';
import type { Fault } from './configuration-error.ts';
import { unitFault } from './units.ts';

/** Every fault in a profile: names nobody loaded, numbers that cannot be meant. */
export const profileFaults = (plugins: readonly Plugin[], profile: Profile): readonly Fault[] => {
  const where = `profile ${profile.id}`;
  const rules = new Map<string, Rule>();
  for (const rule of plugins.flatMap((plugin) => plugin.rules)) {
    for (const id of idsOfRule(rule)) rules.set(id, rule);
  }
  const messages: string[] = [];
  const ruleNamed = (id: string, part: string): Rule | undefined => {
    const rule = rules.get(id);
    if (rule === undefined)
      messages.push(`${part} names the rule "${id}", which is not loaded.${hint(id, rules.keys())}`);
    return rule;
  };

  if (typeof profile.asks === 'object' && 'rules' in profile.asks) {
    for (const id of profile.asks.rules) ruleNamed(id, 'asks');
  }
  for (const [id, weight] of Object.entries(profile.weights.rules)) {
    ruleNamed(id, 'weights.rules');
    if (!isWeight(weight)) messages.push(`The weight of ${id} is ${String(weight)}; use a finite number of 0 or more.`);
  }
  const themes = themesOf(plugins);
  for (const [id, weight] of Object.entries(profile.weights.themes)) {
    if (!themes.has(id))
      messages.push(`weights.themes names the theme "${id}", which no loaded rule has.${hint(id, themes)}`);
    if (!isWeight(weight)) messages.push(`The weight of ${id} is ${String(weight)}; use a finite number of 0 or more.`);
  }
  for (const [id, values] of Object.entries(profile.parameters)) {
    const known = ruleNamed(id, 'parameters')?.parameters;
    for (const [name, value] of Object.entries(values)) {
      if (known !== undefined && !Object.hasOwn(known, name)) {
        messages.push(
          `parameters sets "${name}" of ${id}, which has no such parameter.${hint(name, Object.keys(known))}`,
        );
      }
      const wrong = unitFault(value, known?.[name]?.unit ?? 'ratio');
      if (wrong !== undefined) messages.push(`The parameter "${name}" of ${id} is set to ${String(value)}; ${wrong}.`);
    }
  }
  for (const [id, losses] of Object.entries(profile.losses)) {
    const exposure = ruleNamed(id, 'losses');
    if (exposure !== undefined && exposure.role !== 'exposure')
      messages.push(`losses names ${id}, which is not an exposure.`);
    for (const [loser, share] of Object.entries(losses)) {
      if (loser !== EVERY_OTHER_RULE) ruleNamed(loser, 'losses');
      if (!(share >= 0 && share <= 1))
        messages.push(`The loss of ${loser} under ${id} is ${String(share)}, not a share from 0 to 1.`);
    }
  }
  for (const [id, cap] of Object.entries(profile.caps)) {
    const capped = ruleNamed(id, 'caps');
    if (capped !== undefined && capped.role !== 'quality') {
      messages.push(`caps names ${id}, which scores no proposition, so that it could cap none.`);
    }
    if (cap !== 'none' && !CLASSES.includes(cap.max)) {
      messages.push(`The cap of ${id} allows "${cap.max}", which is no class. Use one of: ${CLASSES.join(', ')}.`);
    }
    if (cap !== 'none' && !(cap.below >= 0 && cap.below <= 0.5)) {
      messages.push(
        `The cap of ${id} lies at ${String(cap.below)}; above 0.5 not knowing would cap the verdict. Use at most 0.5.`,
      );
    }
  }
  messages.push(...conventionFaults(profile));
  return messages.map((message) => ({ code: 'profile', where, message }));
};

const conventionFaults = ({ conventions }: Profile): readonly string[] => {
  const messages: string[] = [];
  for (const [name, { value }] of Object.entries(conventions)) {
    if (!(Number.isFinite(value) && value >= 0))
      messages.push(`The convention ${name} is ${String(value)}; use a finite number of 0 or more.`);
  }
  const { cutMixed, cutPositive, cutStrong } = conventions;
  if (!(cutMixed.value < cutPositive.value && cutPositive.value < cutStrong.value && cutStrong.value <= 1)) {
    messages.push('The cuts must rise from mixed over positive to strong and end at 1 at most.');
  }
  const ladder = ['High', 'Moderate', 'Low', 'VeryLow', 'None'] as const;
  const steps = ladder.map((grade) => conventions[`reliability${grade}`].value);
  if (steps.some((step, i) => step > (steps[i - 1] ?? 1))) {
    messages.push('Reliability must not rise as grades get worse, and must not exceed 1.');
  }
  return messages;
};

const themesOf = (plugins: readonly Plugin[]): ReadonlySet<string> =>
  new Set(
    plugins.flatMap(({ rules }) =>
      rules.map(({ meta }) => `${meta.proposition ?? meta.id.split('/')[0] ?? ''}/${meta.theme}`),
    ),
  );

const isWeight = (weight: number): boolean => Number.isFinite(weight) && weight >= 0;

const hint = (name: string, known: Iterable<string>): string => {
  const near = nearestName(name, [...known]);
  return near === undefined ? ' Load its plugin or drop the entry.' : ` Did you mean "${near}"?`;
};
