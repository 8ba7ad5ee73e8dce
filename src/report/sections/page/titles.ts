import { type LocalisedText, uncapitalised } from '../../language/language.ts';
import { leadingToFinding, leadingToPart } from '../anchors.ts';
import type { ReportView } from '../view.ts';

/** Titles of rules in a row, each leading to its finding: *a, b and 3 more*; without room, the number of threats. */
export const titleList = (rules: readonly string[], view: ReportView, most: number): LocalisedText => {
  const { translator } = view;
  if (most === 0) {
    return leadingToPart(translator.say('page.count', { count: rules.length }), 'findings-threats', view);
  }
  const shown = rules.slice(0, most).map((rule) => leadingToFinding(uncapitalised(translator.rule(rule)), rule, view));
  const more = rules.length - shown.length;
  return translator.list(more > 0 ? [...shown, translator.say('page.more', { count: more })] : shown);
};
