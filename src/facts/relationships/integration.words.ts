import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/integration`. */
export const integrationWords: readonly FactWords[] = [
  {
    id: 'integration.private-public',
    title: 'What business and public institutions share',
    question:
      'What do the mutual and businesses share beyond a contract: information, spaces, staff or equipment, a budget, ' +
      'governance, agreed outcomes?',
  },
  {
    id: 'integration.inter-agency',
    title: 'What agencies share',
    question:
      'What do the mutual and other agencies share: information, spaces, staff or equipment, a budget, governance, ' +
      'agreed outcomes?',
  },
];
