import { PROPOSITIONS } from '../../../results/index.ts';
import { type Block, group } from '../../document/document.ts';
import type { ReportView } from '../view.ts';
import { aboutBlocks, answerBlocks } from './answer.ts';
import { askBlocks } from './ask.ts';
import { firmBlocks, limitBlocks } from './firm.ts';
import { moneyBlocks } from './money.ts';
import { nextBlocks } from './next.ts';
import { questionBlocks } from './questions.ts';
import type { PageRoom } from './room.ts';
import { threatBlocks } from './threats.ts';

/** The answer, the three questions, threats, money, next steps, what to ask, how firm, and what is not judged. */
export const pageSections = (view: ReportView, room: PageRoom): readonly Block[] => [
  ...aboutBlocks(view),
  ...answerBlocks(view),
  ...PROPOSITIONS.flatMap((id) => questionBlocks(id, view, room)),
  ...group('columns', [
    ...threatBlocks(view, room),
    ...nextBlocks(view, room),
    ...moneyBlocks(view, room),
    ...askBlocks(view, room),
    ...firmBlocks(view),
  ]),
  ...limitBlocks(view),
];
