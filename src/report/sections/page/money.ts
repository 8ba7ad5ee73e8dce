import type { CommissionabilityResult } from '../../../results/index.ts';
import { type Block, group, heading, list, paragraph } from '../../document/document.ts';
import { joined, type LocalisedText } from '../../language/language.ts';
import { offerWords } from '../funding.ts';
import { leadingToPart } from '../anchors.ts';
import { isAnswered, type ReportView } from '../view.ts';
import type { PageRoom } from './room.ts';
import { byState, isAboutMoney } from './threats.ts';
import { titleList } from './titles.ts';

/** Who pays for what, what is known of the terms, and what is not: told always, even where nothing is on record. */
export const moneyBlocks = (view: ReportView, { offers, titles }: PageRoom): readonly Block[] => {
  const { assessment, translator } = view;
  const all = assessment.commissionability;
  const shown = all.slice(0, offers).map((offer) => offerText(offer, view));
  const missing = byState(view, 'unanswered')
    .map(({ exposure }) => exposure)
    .filter((rule) => isAboutMoney(rule, view));
  const more = all.length - shown.length;
  const items = [
    ...(shown.length === 0 ? [translator.say('funding.none')] : shown),
    ...(more > 0 ? [leadingToPart(translator.say('page.money.more', { count: more }), 'findings-tests', view)] : []),
    ...(missing.length === 0
      ? []
      : [translator.say('page.money.missing', { what: titleList(missing, view, titles + 1) })]),
  ];
  const blocks = items.length === 1 ? items.map(paragraph) : list(items);
  return group('column', [heading(2, translator.say('page.money')), ...blocks], 'page-money');
};

/** What was found of the tests an offer has to pass; of the others how many there are. */
const offerText = (offer: CommissionabilityResult, view: ReportView): LocalisedText => {
  const { assessment, translator } = view;
  const gates = assessment.findings.filter(
    ({ role, intervention, context }) =>
      role === 'gate' && intervention === offer.intervention && context === offer.context,
  );
  const found = gates.flatMap((gate) =>
    gate.outcome === 'judged' && isAnswered(gate) ? [translator.message(gate)] : [],
  );
  const asked = offer.gates.length;
  const open = offer.gates.filter(({ state }) => state === 'open').length;
  const words = joined([
    translator.say('page.money.offer', { offer: offerWords(offer, translator) }),
    ...(found.length === 0 ? [translator.say('page.money.nothing')] : found),
    ...(open === 0 || found.length === 0 ? [] : [translator.say('page.money.open', { count: open, asked })]),
  ]);
  return leadingToPart(words, 'findings-tests', view);
};
