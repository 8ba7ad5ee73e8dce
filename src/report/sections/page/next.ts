import { type Owner, OWNERS, type Recommendation } from '../../../results/index.ts';
import { type Block, group, heading, list } from '../../document/document.ts';
import { capitalised, type LocalisedText } from '../../language/language.ts';
import { leadingToFinding, leadingToPart } from '../anchors.ts';
import { isShortfall } from '../lean.ts';
import type { ReportView } from '../view.ts';
import type { PageRoom } from './room.ts';

/** One step for each who can do something, the reader first. A step needs a shortfall that was found. */
export const nextBlocks = (view: ReportView, { steps }: PageRoom): readonly Block[] => {
  const { reader, translator } = view;
  const isSupporter = reader === 'support-programme';
  const self: Owner = reader === 'commissioner' ? 'commissioner' : 'mutual';
  const own = firstFor(self, view);
  const first =
    own === undefined
      ? leadingToPart(translator.say(`page.you.${reader}.ask`), 'findings-open', view)
      : stepText(own, translator.say(`page.you.${reader}`), view);
  const others = OWNERS.flatMap((owner) => {
    if (owner === self) return [];
    const step = firstFor(owner, view);
    return step === undefined || (isSupporter && step.owner === 'mutual')
      ? []
      : [stepText(step, translator.say(`owner.${owner}`), view)];
  });
  const items = [first, ...others.slice(0, Math.max(0, steps - 1))].map(capitalised);
  return group('column', [heading(2, translator.say('page.next')), ...list(items)], 'page-next');
};

const stepText = (step: Recommendation, owner: LocalisedText, view: ReportView): LocalisedText => {
  const { translator } = view;
  return leadingToFinding(translator.say('owners.line', { owner, remedy: translator.message(step) }), step.rule, view);
};

/** What the owner can do about the widest shortfall that was found. An unknown makes a question, not a step. */
const firstFor = (owner: Owner, { assessment, byRule }: ReportView): Recommendation | undefined =>
  assessment.recommendations.find(({ owner: whose, rule, reach }) => {
    const finding = byRule.get(rule);
    return whose === owner && reach > 0 && finding?.outcome === 'judged' && isShortfall(finding);
  });
