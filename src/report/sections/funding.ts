import type { CommissionabilityResult } from '../../results/index.ts';
import { type Block, heading, list, paragraph, table } from '../document/document.ts';
import type { Speaker } from '../language/translator.ts';
import { joined, type Words } from '../language/language.ts';
import type { View } from './view.ts';

/** For each offer in each context: whether it would be funded, what to mend, what is open. */
export const fundingLines = ({ assessment, speaker }: View): readonly Block[] =>
  assessment.commissionability.length === 0
    ? [paragraph(speaker.say('funding.none'))]
    : list(assessment.commissionability.map((offer) => lineOf(offer, speaker)));

/** Every offer with all its gates. */
export const fundingSection = ({ assessment, speaker }: View): readonly Block[] => {
  const offers = assessment.commissionability;
  if (offers.length === 0) return [];
  const head = [speaker.say('column.offer'), speaker.say('column.answer'), speaker.say('column.gates')];
  const rows = offers.map((offer) => [
    offerWords(offer, speaker),
    joined([speaker.say(`commissionable.${offer.answer}`), ...rangeOf(offer, speaker)], '. '),
    joined(
      offer.gates.map(({ rule, state }) => joined([speaker.rule(rule), speaker.say(`gate.${state}`)], ': ')),
      '; ',
    ),
  ]);
  return [heading(2, speaker.say('funding.heading')), table(speaker.say('funding.caption'), head, rows)];
};

const offerWords = ({ intervention, context }: CommissionabilityResult, speaker: Speaker): Words =>
  context === undefined
    ? speaker.name(intervention)
    : speaker.say('funding.context', { intervention: speaker.name(intervention), context: speaker.name(context) });

const lineOf = (offer: CommissionabilityResult, speaker: Speaker): Words => {
  const rules = (ids: readonly string[]): Words => speaker.list(ids.map(speaker.rule));
  return joined([
    speaker.say('funding.line', {
      offer: offerWords(offer, speaker),
      answer: speaker.say(`commissionable.${offer.answer}`),
    }),
    ...rangeOf(offer, speaker),
    ...(offer.changes.length === 0 ? [] : [speaker.say('funding.changes', { rules: rules(offer.changes) })]),
    ...(offer.open.length === 0 ? [] : [speaker.say('funding.open', { rules: rules(offer.open) })]),
  ]);
};

const rangeOf = ({ floor, ceiling }: CommissionabilityResult, speaker: Speaker): readonly Words[] => {
  if (floor === ceiling) return [];
  const [low, high] = [speaker.say(`commissionable.${floor}`), speaker.say(`commissionable.${ceiling}`)];
  return [speaker.say('funding.range', { floor: low, ceiling: high })];
};
