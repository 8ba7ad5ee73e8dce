import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/ownership/control-protections`. */
export const controlProtectionsWords: readonly FactWords[] = [
  {
    id: 'ownership.protections',
    title: 'Protections of control',
    question:
      'Do members or the public hold a veto on sale, merger, new investors or mission; are assets or mission locked; ' +
      'may shares not be sold yet; may small holders sell on the same terms; are changes of ownership published?',
  },
];
