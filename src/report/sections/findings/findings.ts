import { PROPOSITIONS } from '../../../results/index.ts';
import { pictureOf, stripsOf } from '../../charts/charts.ts';
import { type Block, group, heading, paragraph } from '../../document/document.ts';
import { leadingTo } from '../../language/language.ts';
import { fundingTable } from '../funding.ts';
import type { ReportView } from '../view.ts';
import { questionCards, threatCards } from './cards.ts';
import { openQuestions } from './open-questions.ts';

/** Each answer with its sources: the three questions, threats, contracts, and what is open by whom to ask. */
export const findingsSections = (view: ReportView): readonly Block[] => {
  const { translator } = view;
  const tests = fundingTable(view, translator.say('findings.tests.caption'));
  const back = view.isWhole ? [paragraph(leadingTo(translator.say('findings.back'), '#page-money'))] : [];
  return group(
    'layer',
    [
      heading(2, translator.say('layers.findings')),
      paragraph(translator.say('findings.about')),
      ...(PROPOSITIONS.some((id) => view.assessment.propositions[id].bounds !== undefined)
        ? [pictureOf(stripsOf(view))]
        : []),
      ...PROPOSITIONS.flatMap((id) => questionCards(id, view)),
      ...group('layer', threatCards(view), 'findings-threats'),
      ...group(
        'layer',
        [
          heading(3, translator.say('findings.tests')),
          ...(tests.length === 0 ? [paragraph(translator.say('funding.none'))] : tests),
          ...back,
        ],
        'findings-tests',
      ),
      ...openQuestions(view),
    ],
    'findings',
  );
};
