import { el, select } from './dom.ts';
import { isList, type Json, jsonOf } from './json.ts';
import { type Kind, labelOf, type Schema } from './schema.ts';

/** One question of the form. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly schema: Schema;
  readonly value: Json | undefined;
  /** Choices of a list of choices. */
  readonly options: readonly (string | number)[];
  readonly required: boolean;
  readonly put: (value: Json | undefined) => void;
}

/** A control with its label and what the schema says about it. An empty control means "not known". */
export const fieldOf = (kind: Exclude<Kind, 'record' | 'records' | 'fixed'>, field: Field): HTMLElement => {
  const { id, label, schema } = field;
  const described =
    schema.description === undefined ? [] : [el('p', { id: `${id}-hint`, class: 'hint' }, schema.description)];
  const common = { id, 'aria-describedby': described.length > 0 ? `${id}-hint` : undefined };
  if (kind === 'choices') {
    const legend = el('legend', {}, label);
    const shared = { id, tabindex: -1, 'aria-describedby': common['aria-describedby'] };
    return el('fieldset', { class: 'field', ...shared }, legend, ...described, ...choicesOf(field));
  }
  const control = controlOf(kind, field, common);
  const none = kind === 'lines' ? [noneOf(field, control)] : [];
  return el('div', { class: 'field' }, el('label', { for: id }, label), ...described, control, ...none);
};

type Common = Readonly<Record<string, string | undefined>>;

const controlOf = (
  kind: Exclude<Kind, 'record' | 'records' | 'fixed' | 'choices'>,
  field: Field,
  common: Common,
): HTMLElement => {
  const { schema, value, required, put } = field;
  switch (kind) {
    case 'yes-no': {
      const chosen = typeof value === 'boolean' ? String(value) : '';
      const options = [
        ['', 'not known'],
        ['true', 'yes'],
        ['false', 'no'],
      ] as const;
      return select(common, options, chosen, (picked) => put(picked === '' ? undefined : picked === 'true'));
    }
    case 'choice': {
      const choices = schema.enum ?? [];
      const options = choices.map((one): readonly [string, string] => [String(one), wordsOf(one)]);
      const chosen = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      return select(common, [['', required ? 'choose' : 'not known'], ...options], chosen, (picked) =>
        put(choices.find((one) => String(one) === picked)),
      );
    }
    case 'number': {
      const limits = { min: schema.minimum, max: limitOf(schema.maximum), step: 'any' };
      const input = el('input', {
        ...common,
        type: 'number',
        ...limits,
        value: typeof value === 'number' ? value : '',
      });
      input.addEventListener('input', () =>
        put(Number.isFinite(input.valueAsNumber) ? input.valueAsNumber : undefined),
      );
      return input;
    }
    case 'text': {
      const input = el('input', { ...common, type: 'text', value: typeof value === 'string' ? value : '' });
      input.addEventListener('input', () => put(input.value === '' ? undefined : input.value));
      return input;
    }
    case 'lines':
      return area(common, isList(value) ? value.map(String).join('\n') : '', (text) => {
        const lines = text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        put(lines.length === 0 ? undefined : lines);
      });
    case 'json':
      return jsonArea(common, value, put);
  }
};

/** A choice as words; some are steps with a number. */
const wordsOf = (choice: string | number): string => String(choice).replaceAll('-', ' ');

/** The greatest safe integer is a bound of the type, not something to tell a reader. */
const limitOf = (maximum: number | undefined): number | undefined =>
  maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;

const area = (common: Common, text: string, onInput: (text: string) => void): HTMLTextAreaElement => {
  const made = el('textarea', { ...common, rows: 3, spellcheck: 'false' }, text);
  made.addEventListener('input', () => onInput(made.value));
  return made;
};

/** What cannot be read as JSON is kept as text where text may stand, and marked. */
const jsonArea = (common: Common, value: Json | undefined, put: Field['put']): HTMLTextAreaElement => {
  const made = area(common, value === undefined ? '' : JSON.stringify(value, null, 2), (text) => {
    made.removeAttribute('aria-invalid');
    if (text.trim() === '') return put(undefined);
    try {
      return put(jsonOf(text));
    } catch {
      made.setAttribute('aria-invalid', 'true');
    }
  });
  return made;
};

const choicesOf = ({ id, value, options, put, label }: Field): readonly HTMLElement[] => {
  const chosen = new Set(isList(value) ? value : []);
  const boxes = options.map((option) => {
    const input = el('input', { type: 'checkbox', id: `${id}.${option}`, checked: chosen.has(option) });
    input.addEventListener('change', () => {
      if (input.checked) chosen.add(option);
      else chosen.delete(option);
      none.checked = false;
      const kept = options.filter((one) => chosen.has(one));
      put(kept.length === 0 ? undefined : kept);
    });
    return { input, line: checkLine(input, wordsOf(option)) };
  });
  const none = el('input', { type: 'checkbox', id: `${id}.none`, checked: isList(value) && value.length === 0 });
  none.addEventListener('change', () => {
    if (none.checked) {
      chosen.clear();
      for (const { input } of boxes) input.checked = false;
    }
    put(none.checked ? [] : undefined);
  });
  return [...boxes.map(({ line }) => line), checkLine(none, noneWords(label))];
};

const noneOf = ({ id, value, put, label }: Field, control: HTMLElement): HTMLElement => {
  const none = el('input', { type: 'checkbox', id: `${id}.none`, checked: isList(value) && value.length === 0 });
  none.addEventListener('change', () => {
    if (control instanceof HTMLTextAreaElement && none.checked) control.value = '';
    put(none.checked ? [] : undefined);
  });
  control.addEventListener('input', () => {
    none.checked = false;
  });
  return checkLine(none, noneWords(label));
};

const noneWords = (label: string): string => `${labelOf(label)}: it is known that there are none`;

/** A checkbox with its words beside it. */
export const checkLine = (input: HTMLInputElement, words: string): HTMLElement =>
  el('div', { class: 'check' }, input, el('label', { for: input.id }, words));
