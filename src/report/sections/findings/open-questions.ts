import type { Gap } from '../../../results/index.ts';
import { type Block, group, heading, list, paragraph } from '../../document/document.ts';
import { leadingTo } from '../../language/language.ts';
import type { ReportView } from '../view.ts';

/** Open questions by whom to ask, those about threats first. */
export const openQuestions = (view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  const threats = new Set(assessment.exposures.map(({ exposure }) => exposure));
  const isThreat = ({ rules }: Gap): boolean => rules.some((rule) => threats.has(rule));
  const sorted = [...assessment.gaps.filter(isThreat), ...assessment.gaps.filter((gap) => !isThreat(gap))];
  const lists = ASKED.flatMap((who): readonly Block[] => {
    const theirs = sorted.filter((gap) => whomToAsk(gap) === who);
    return theirs.length === 0
      ? []
      : [
          heading(4, translator.say(`ask.of.${who}`)),
          ...list(theirs.map(({ fact }) => translator.look(`fact:${fact}#question`))),
        ];
  });
  const body = lists.length === 0 ? [paragraph(translator.say('ask.none'))] : lists;
  const back = view.isWhole ? [paragraph(leadingTo(translator.say('findings.back'), '#page-ask'))] : [];
  return group('layer', [heading(3, translator.say('findings.open')), ...body, ...back], 'findings-open');
};

const ASKED = ['commissioner', 'partner', 'mutual'] as const;

/** Who holds the answer, by the part of the dossier in which it would stand. */
const whomToAsk = ({ asks }: Gap): (typeof ASKED)[number] => {
  const parts = asks.filter((pointer) => !pointer.startsWith('/mutual/level'));
  if (parts.length > 0 && parts.every((pointer) => pointer.startsWith('/commissioning'))) return 'commissioner';
  return parts.some((pointer) => /\/partners?\//.test(pointer)) ? 'partner' : 'mutual';
};
