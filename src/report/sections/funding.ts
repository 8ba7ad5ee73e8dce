import type { CommissionabilityResult } from '../../results/index.ts';
import { type Block, heading, list, paragraph, table } from '../document/document.ts';
import type { Translator } from '../language/translator.ts';
import { joined, type LocalisedText } from '../language/language.ts';
import type { ReportView } from './view.ts';

/** For each offer in each context: whether it would be funded, what to mend, what is open. */
export const fundingLines = ({ assessment, translator }: ReportView): readonly Block[] =>
  assessment.commissionability.length === 0
    ? [paragraph(translator.say('funding.none'))]
    : list(assessment.commissionability.map((offer) => lineOf(offer, translator)));

/** Every offer with all its gates. */
export const fundingSection = (view: ReportView): readonly Block[] => {
  const tests = fundingTable(view, view.translator.say('funding.caption'));
  return tests.length === 0 ? [] : [heading(2, view.translator.say('funding.heading')), ...tests];
};

/** One row for each offer in each context, under a caption; nothing where none was described. */
export const fundingTable = ({ assessment, translator }: ReportView, caption: LocalisedText): readonly Block[] => {
  const offers = assessment.commissionability;
  if (offers.length === 0) return [];
  const head = [translator.say('column.offer'), translator.say('column.answer'), translator.say('column.gates')];
  const rows = offers.map((offer) => [
    offerWords(offer, translator),
    joined([translator.say(`commissionable.${offer.answer}`), ...rangeOf(offer, translator)], '. '),
    joined(
      offer.gates.map(({ rule, state }) => joined([translator.rule(rule), translator.say(`gate.${state}`)], ': ')),
      '; ',
    ),
  ]);
  return [table(caption, head, rows)];
};

/** An offer by name, and in which context. */
export const offerWords = (
  { intervention, context }: CommissionabilityResult,
  translator: Translator,
): LocalisedText =>
  context === undefined
    ? translator.name(intervention)
    : translator.say('funding.context', {
        intervention: translator.name(intervention),
        context: translator.name(context),
      });

const lineOf = (offer: CommissionabilityResult, translator: Translator): LocalisedText => {
  const rules = (ids: readonly string[]): LocalisedText => translator.list(ids.map(translator.rule));
  return joined([
    translator.say('funding.line', {
      offer: offerWords(offer, translator),
      answer: translator.say(`commissionable.${offer.answer}`),
    }),
    ...rangeOf(offer, translator),
    ...(offer.changes.length === 0 ? [] : [translator.say('funding.changes', { rules: rules(offer.changes) })]),
    ...(offer.open.length === 0 ? [] : [translator.say('funding.open', { rules: rules(offer.open) })]),
  ]);
};

const rangeOf = ({ floor, ceiling }: CommissionabilityResult, translator: Translator): readonly LocalisedText[] => {
  if (floor === ceiling) return [];
  const [low, high] = [translator.say(`commissionable.${floor}`), translator.say(`commissionable.${ceiling}`)];
  return [translator.say('funding.range', { floor: low, ceiling: high })];
};
