import type { Finding } from '../../results/index.ts';
import { TOLERANCE } from '../../util/number.ts';
import { parsed } from '../trial.ts';
import type { CaseLaw, LawContext } from './law.ts';

/** The same dossier on better evidence is never less certain: no rule and no fact may look at the evidence itself. */
export const betterGrade: CaseLaw = {
  law: 'better-grade',
  check: (hearing) => {
    const [poor, good] = [onGrade(hearing, 'very-low'), onGrade(hearing, 'high')];
    return good.flatMap((better, i) => {
      const worse = poor[i];
      if (better.outcome !== 'judged' || worse?.outcome !== 'judged') return [];
      const inside =
        better.bounds.low >= worse.bounds.low - TOLERANCE && better.bounds.high <= worse.bounds.high + TOLERANCE;
      return inside
        ? []
        : ['Better evidence moved the score out of the range it had on weak evidence. Judge values only.'];
    });
  },
};

const onGrade = ({ trial, input }: LawContext, grade: 'very-low' | 'high'): readonly Finding[] => {
  const about = [
    '/mutual',
    ...['relationships', 'interventions', 'commissioning'].filter((list) => list in input).map((list) => `/${list}`),
  ];
  const evidence = [{ id: 'trial', about, kind: 'survey', grade, source: { title: 'Trial' } }];
  const dossier = parsed({ ...input, evidence });
  return dossier === undefined ? [] : trial.findings(dossier);
};
