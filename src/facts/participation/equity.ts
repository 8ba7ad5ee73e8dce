import { defineFact, type Fact } from '../../define/index.ts';
import { participationRatio } from '../../measures/participation-ratio.ts';
import { sortedBy } from '../../util/number.ts';
import { spreadOf } from '../relationships/relationship-spread.ts';

/** One group's part among participants against its part among those eligible. */
export interface GroupRatio {
  /** The group. */
  readonly group: string;
  /** Participation ratio, 1 is parity; `null` where it is not known. Unit: ratio, 0 or more. */
  readonly ratio: number | null;
}

/** Participation ratio of every group that is named; without figures for any group nothing is known. */
export const groupRatios: Fact<readonly GroupRatio[]> = /* @__PURE__ */ defineFact({
  id: 'equity.group-ratios',
  unit: 'ratio',
  reads: [
    '/relationships/*/status',
    '/relationships/*/equity/*/id',
    '/relationships/*/equity/*/participantShare',
    '/relationships/*/equity/*/eligibleShare',
  ],
  changeableBy: ['mutual'],
  read: (dossier) => {
    const ratios = (dossier.relationships ?? []).flatMap((one) => {
      const { low, high } = spreadOf(one, dossier);
      if (high === 0) return [];
      return (one.equity ?? []).map(({ id, participantShare, eligibleShare }) => ({
        group: id,
        ratio:
          low < 1 || participantShare === undefined || eligibleShare === undefined
            ? null
            : participationRatio(participantShare, eligibleShare),
      }));
    });
    return ratios.some(({ ratio }) => ratio !== null) ? sortedBy(ratios, ({ group }) => group) : undefined;
  },
});
