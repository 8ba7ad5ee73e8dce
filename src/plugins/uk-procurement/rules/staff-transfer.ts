import { defineDetermination, type Rule } from '../../../define/index.ts';
import { transferQuestion } from '../facts-of-form.ts';
import { legalMeta } from '../legal-meta.ts';
import { TUPE } from '../sources.ts';

/** Whether contracts of employment pass with the work. */
export const staffTransferRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/staff-transfer',
    theme: 'staff',
    title: 'Transfer of employment',
    claim: 'Contracts of employment pass to the new employer with the work.',
    rationale: 'Where they pass, terms pass; a plan that assumes new terms would rest on sand.',
    falsifiedBy: 'A change of provider with an organised grouping in which contracts did not pass.',
    sources: [TUPE],
  }),
  needs: {},
  uses: { transfer: transferQuestion },
  answers: ['applies', 'does-not-apply', 'cannot-tell'],
  parameters: {},
  messages: {
    applies: 'An undertaking, or an organised grouping with the work as its purpose, moves: contracts pass with it.',
    reorganisation: 'It is an administrative reorganisation inside the public sector, which is left out.',
    neither: 'No undertaking moves, and no organised grouping whose purpose is lasting work of this kind.',
    'cannot-tell': 'Whether contracts pass cannot be told: what moves with the work is not known.',
  },
  judge: ({ transfer }) => {
    const { businessTransfer, organisedGrouping, shortTaskOrGoods, publicReorganisation } = transfer ?? {};
    if (publicReorganisation === true) return { score: 0, message: 'reorganisation', answer: 'does-not-apply' };
    const provision =
      organisedGrouping === false || shortTaskOrGoods === true
        ? false
        : organisedGrouping === true && shortTaskOrGoods === false
          ? true
          : undefined;
    if (publicReorganisation === false && (businessTransfer === true || provision === true)) {
      return { score: 1, message: 'applies', answer: 'applies' };
    }
    if (businessTransfer === false && provision === false)
      return { score: 0, message: 'neither', answer: 'does-not-apply' };
    return { score: { low: 0, high: 1 }, message: 'cannot-tell', answer: 'cannot-tell' };
  },
  remedies: [
    {
      id: 'list-who-moves',
      owner: 'parent',
      text: 'List who does the work today and for which part of their time, and take advice on what passes.',
      evidence: 'a list of posts with their duties',
      after: ['cannot-tell'],
    },
  ],
});
