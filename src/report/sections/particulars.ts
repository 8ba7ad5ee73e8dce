import { type Finding, OWNERS, PROPOSITIONS } from '../../results/index.ts';
import { type Block, heading, list, paragraph, table } from '../document/document.ts';
import { percentText } from '../language/number.ts';
import { plainText } from '../language/plain.ts';
import { joined, type LocalisedText, localised } from '../language/language.ts';
import type { LocaleKey } from '../locales/locales.ts';
import { ratersText } from './rated.ts';
import { sourceTexts } from './sources.ts';
import { NO_VALUE, statementOf, type ReportView } from './view.ts';
import { answerText } from './working.ts';

/** What threatens the verdicts, whether shown or not. */
export const exposuresSection = ({ assessment, translator, byRule }: ReportView): readonly Block[] => {
  const title = heading(2, translator.say('exposures.heading'));
  if (assessment.exposures.length === 0) return [title, paragraph(translator.say('exposures.none'))];
  const head = [
    translator.say('column.exposure'),
    translator.say('column.state'),
    translator.say('column.finding'),
    translator.say('column.topples'),
  ];
  const rows = assessment.exposures.map(({ exposure, state, topples }) => {
    const finding = byRule.get(exposure);
    return [
      translator.rule(exposure),
      translator.say(`exposure.${state}`),
      finding === undefined ? NO_VALUE : statementOf(finding, translator),
      topples.length === 0 ? NO_VALUE : localised(topples.map((id) => String(PROPOSITIONS.indexOf(id) + 1)).join(', ')),
    ];
  });
  return [title, table(translator.say('exposures.caption'), head, rows)];
};

/** Every open question, heaviest first. */
export const gapsSection = ({ assessment, translator }: ReportView): readonly Block[] => {
  const title = heading(2, translator.say('gaps.heading'));
  if (assessment.gaps.length === 0) return [title, paragraph(translator.say('ask.none'))];
  const head = [translator.say('column.question'), translator.say('column.why'), translator.say('column.weight')];
  const rows = assessment.gaps.map(({ fact, kind, reason, weight }) => [
    translator.look(`fact:${fact}#question`),
    joined(
      [translator.say(`gap.${kind}`), ...(reason === undefined ? [] : [translator.say(`reason.${reason}`)])],
      ', ',
    ),
    localised(percentText(weight)),
  ]);
  return [title, table(translator.say('gaps.caption'), head, rows)];
};

/** Everything that could be done, under whoever could do it. */
export const actionsSection = ({ assessment, translator }: ReportView): readonly Block[] => {
  if (assessment.recommendations.length === 0) return [];
  return [
    heading(2, translator.say('actions.heading')),
    ...OWNERS.flatMap((owner): readonly Block[] => {
      const theirs = assessment.recommendations.filter((one) => one.owner === owner);
      if (theirs.length === 0) return [];
      const items = theirs.map((one) => {
        const evidence = translator.look(one.evidence);
        return translator.say('actions.evidence', { remedy: translator.message(one), evidence });
      });
      return [heading(3, translator.say(`owner.${owner}`)), ...list(items)];
    }),
  ];
};

/** Values about which evidence disagrees, every reading with its source. */
export const conflictsSection = (view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  if (assessment.conflicts.length === 0) return [];
  const rows = assessment.conflicts.map(({ about, rule, readings }): readonly LocalisedText[] => [
    rule === undefined ? localised(plainText(about, 120)) : translator.rule(rule),
    joined(
      readings.map(({ value, evidence, by, counts }) =>
        translator.say(conflictKey(counts, by !== undefined), {
          value: answerText(value, translator),
          ...(by === undefined ? {} : { by: ratersText([by], translator) }),
          evidence:
            evidence.length === 0 ? translator.say('conflict.assertion') : sourceTexts(evidence, view).join(', '),
        }),
      ),
      '; ',
    ),
  ]);
  const head = [translator.say('column.about'), translator.say('column.readings')];
  return [heading(2, translator.say('conflicts.heading')), table(translator.say('conflicts.caption'), head, rows)];
};

const conflictKey = (counts: boolean, isRated: boolean): LocaleKey => {
  if (isRated) return counts ? 'rated.conflict.counts' : 'rated.conflict.listed';
  return counts ? 'conflict.counts' : 'conflict.listed';
};

/** Goods that pull apart, and questions with a closed list of answers. */
export const othersSection = (view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  const found = assessment.findings.filter(
    ({ role, outcome }) => (role === 'tension' || role === 'determination') && outcome !== 'not-applicable',
  );
  if (found.length === 0) return [];
  return [heading(2, translator.say('others.heading')), ...list(found.map((finding) => otherWords(finding, view)))];
};

const otherWords = (finding: Finding, { translator }: ReportView): LocalisedText => {
  const [rule, statement] = [translator.rule(finding.rule), statementOf(finding, translator)];
  if (finding.outcome !== 'judged') return translator.say('others.statement', { rule, statement });
  const limbs = (finding.limbs ?? []).map(({ limb, state }) =>
    translator.say('limb.line', { limb: plainText(limb, 80), state: translator.say(`limb.${state}`) }),
  );
  const answer = finding.answer === undefined ? undefined : translator.look(`term:${finding.answer}`);
  const said =
    answer === undefined
      ? translator.say('others.statement', { rule, statement })
      : translator.say('others.answer', { rule, answer, statement });
  return joined([said, ...(limbs.length === 0 ? [] : [joined(limbs, '; ')])]);
};

/** Who decided the weights, which rules took part, and how to read a range. */
export const basisSection = ({ assessment, translator }: ReportView): readonly Block[] => {
  const { profile, engine, schema, plugins } = assessment;
  const { id, version, decidedBy, decidedOn, reviewOn } = profile;
  const numbers = PROPOSITIONS.map((_, i) => localised(String(i + 1)));
  return [
    heading(2, translator.say('basis.heading')),
    paragraph(translator.say('basis.reading')),
    paragraph(
      joined([
        translator.say('basis.profile', { id, version, decidedBy, decidedOn: translator.date(decidedOn) }),
        ...(reviewOn === undefined ? [] : [translator.say('basis.review', { reviewOn: translator.date(reviewOn) })]),
        translator.say('basis.engine', { name: engine.name, version: engine.version, schema }),
      ]),
    ),
    table(
      translator.say('basis.caption'),
      [translator.say('column.plugin'), ...numbers],
      plugins.map(({ name, version: of, shares }) => [
        localised(plainText(`${name} ${of}`, 120)),
        ...PROPOSITIONS.map((proposition) => localised(percentText(shares[proposition]))),
      ]),
    ),
  ];
};
