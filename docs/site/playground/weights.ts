import { el } from './dom.ts';
import { sentence } from './judge.ts';
import type { Shared } from './share.ts';

/** The weight of a theme; one that is 1 is left out of the weights, since that is what a missing one counts as. */
export const weightField = (
  theme: string,
  weights: () => Shared['weights'],
  onChange: (weights: Shared['weights']) => void,
): HTMLElement => {
  const id = `weight.${theme}`;
  const input = el('input', { type: 'number', id, min: 0, max: 10, step: 0.5, value: weights()[theme] ?? 1 });
  input.addEventListener('input', () => {
    if (!input.validity.valid || Number.isNaN(input.valueAsNumber)) return;
    const { [theme]: _, ...others } = weights();
    onChange(input.valueAsNumber === 1 ? others : { ...others, [theme]: input.valueAsNumber });
  });
  return el('div', { class: 'field weight' }, el('label', { for: id, lang: 'en' }, sentence(`theme:${theme}`)), input);
};
