import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { PREVALENCE_BANDS, type SpilloverKind } from '../../models/index.ts';
import { ANYTHING, interval, type Interval, point, type Range } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';

/** In how many of four ways the services feed enterprise, trade, skills and work around them. Unit: 0 to 4. */
export const spilloverBreadth: Fact<Range> = /* @__PURE__ */ defineFact({
  id: 'local-economy.spillover-breadth',
  unit: 'count',
  reads: [
    '/mutual/level',
    '/mutual/localEconomy/spillovers/*/kind',
    '/mutual/localEconomy/spillovers/*/status',
    '/mutual/localEconomy/spillovers/*/prevalence/word',
    '/mutual/localEconomy/spillovers/*/prevalence/low',
    '/mutual/localEconomy/spillovers/*/prevalence/high',
    '/mutual/localEconomy/localBusinessLinks',
    '/mutual/workforce/apprentices',
    '/mutual/workforce/exServiceUserShare',
    '/mutual/workforce/priorityGroupShare',
    '/mutual/workforce/priorityGroupStaff',
  ],
  changeableBy: ['mutual', 'parent', 'partner'],
  read: (dossier) => {
    const ways = WAYS.map((kinds) => practised(dossier, kinds));
    if (ways.every((way) => way === undefined)) return undefined;
    const ranges = ways.map((way) => way ?? ANYTHING);
    return { low: sum(ranges.map(({ low }) => low)), high: sum(ranges.map(({ high }) => high)) };
  },
});

type Spillovers = NonNullable<NonNullable<FactDossier['mutual']['localEconomy']>['spillovers']>;

const ENTERPRISE: readonly SpilloverKind[] = ['staff-into-business', 'enterprise-supported'];
const TRADE: readonly SpilloverKind[] = ['enterprise-traded-with'];
const SKILLS: readonly SpilloverKind[] = ['apprenticeship', 'skills-training'];
const WORK: readonly SpilloverKind[] = ['work-placement', 'job-for-service-user'];

const WAYS: readonly (readonly SpilloverKind[])[] = [ENTERPRISE, TRADE, SKILLS, WORK];

/** The most widely practised spill-over of these kinds; one not listed may exist, unless the list is a known "none". */
const practised = (dossier: FactDossier, kinds: readonly SpilloverKind[]): Interval | undefined => {
  if (elsewhereOnRecord(dossier, kinds)) return point(1);
  const listed = dossier.mutual.localEconomy?.spillovers;
  if (listed === undefined) return undefined;
  if (listed.length === 0) return point(0);
  // A proposal is judged by what it intends.
  const counts = dossier.mutual.level === 'proposal' ? INTENDED : RUNNING;
  const possible = listed.filter(
    ({ kind, status }) =>
      (kind === undefined || kinds.includes(kind)) && (status === undefined || counts.includes(status)),
  );
  const shown = possible.filter(({ kind, status }) => kind !== undefined && status !== undefined);
  if (shown.length === 0) return undefined;
  const lows = shown.map((one) => widthOfPractice(dossier, one).low);
  const highs = possible.map((one) => widthOfPractice(dossier, one).high);
  return { low: Math.max(...lows), high: Math.max(...highs) };
};

const RUNNING: readonly string[] = ['running'];
const INTENDED: readonly string[] = ['running', 'proposed'];

const elsewhereOnRecord = ({ mutual }: FactDossier, kinds: readonly SpilloverKind[]): boolean => {
  const { workforce, localEconomy } = mutual;
  // That some do says nothing of how many.
  if (mutual.level === 'sector') return false;
  if (kinds === TRADE) return localEconomy?.localBusinessLinks === true;
  if (kinds === SKILLS) return (workforce?.apprentices ?? 0) > 0;
  if (kinds !== WORK) return false;
  const { exServiceUserShare = 0, priorityGroupShare = 0, priorityGroupStaff = 0 } = workforce ?? {};
  return exServiceUserShare + priorityGroupShare + priorityGroupStaff > 0;
};

const widthOfPractice = ({ mutual }: FactDossier, { prevalence }: Spillovers[number]): Interval => {
  if (mutual.level !== 'sector') return point(1);
  const band = prevalence?.word === undefined ? ANYTHING : PREVALENCE_BANDS[prevalence.word];
  return interval(prevalence?.low ?? band.low, prevalence?.high ?? band.high);
};
