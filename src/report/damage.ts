import { isRecord } from '../util/json-pointer.ts';

/** What a place of an assessment must hold for a report to be written from it. */
type Kind = 'text' | 'number' | 'flag' | 'record' | 'texts';

/** Where in an assessment something is not as a report needs it, as a JSON pointer; `undefined` where all is. */
export const damageIn = (assessment: unknown): string | undefined => {
  for (const [pattern, kinds] of SHAPES) {
    const found = lacking(assessment, pattern.split('/').slice(1), '', kinds);
    if (found !== undefined) return found;
  }
  return undefined;
};

const FINDING: Readonly<Record<string, Kind>> = {
  rule: 'text',
  plugin: 'text',
  role: 'text',
  theme: 'text',
  outcome: 'text',
  message: 'text',
  data: 'record',
};

/** Lists, and what each of their items must hold; a pattern without `*` is one record, which `?` says may be missing. */
const SHAPES: readonly (readonly [pattern: string, kinds: Readonly<Record<string, Kind>>])[] = [
  ['', { asOf: 'text', level: 'text', profile: 'record' }],
  ['/profile', { id: 'text', version: 'text' }],
  ...['relationships', 'capabilities', 'place'].flatMap((id) => [
    [
      `/propositions/${id}`,
      { proposition: 'text', verdict: 'text', coverage: 'number', imbalanced: 'flag', vulnerability: 'record' },
    ] as const,
    [
      `/propositions/${id}/vulnerability`,
      { state: 'text', because: 'texts', stressed: 'text', possible: 'texts' },
    ] as const,
    [`/propositions/${id}/themes/*`, { theme: 'text', weight: 'number' }] as const,
    [`/propositions/${id}/contributions/*`, { rule: 'text', weight: 'number', value: 'number' }] as const,
    [`/propositions/${id}/limitedBy/*`, { kind: 'text' }] as const,
  ]),
  ['/exposures/*', { exposure: 'text', state: 'text', losses: 'record', topples: 'texts' }],
  ['/commissionability/*', { intervention: 'text', answer: 'text' }],
  ['/findings/*', FINDING],
  ['/findings/*/rated?', { by: 'texts', score: 'record', pointers: 'texts', evidence: 'texts', reliability: 'number' }],
  ['/findings/*/reads/*', { fact: 'text', pointers: 'texts', evidence: 'texts' }],
  ['/recommendations/*', { rule: 'text', owner: 'text', message: 'text', data: 'record', reach: 'number' }],
  ['/gaps/*', { fact: 'text', rules: 'texts', asks: 'texts', weight: 'number', kind: 'text' }],
  ['/conflicts/*', { about: 'text' }],
  ['/conflicts/*/readings/*', { evidence: 'texts', counts: 'flag' }],
  ['/plugins/*', { name: 'text', version: 'text' }],
];

const lacking = (
  value: unknown,
  [step, ...rest]: readonly string[],
  at: string,
  kinds: Readonly<Record<string, Kind>>,
): string | undefined => {
  if (step === '*') {
    if (!Array.isArray(value)) return at;
    for (let i = 0; i < value.length; i++) {
      const found = lacking(value[i], rest, `${at}/${String(i)}`, kinds);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isRecord(value)) return at;
  if (step !== undefined) {
    const [key = step] = step.split('?');
    if (key !== step && value[key] === undefined) return undefined;
    return lacking(value[key], rest, `${at}/${key}`, kinds);
  }
  const name = Object.keys(kinds).find((one) => !isOf(kinds[one], value[one]));
  return name === undefined ? undefined : `${at}/${name}`;
};

const isOf = (kind: Kind | undefined, value: unknown): boolean => {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'record':
    case undefined:
      return isRecord(value);
  }
};
