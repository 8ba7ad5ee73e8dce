import { type Finding, OWNERS, PROPOSITIONS } from '../../results/index.ts';
import { type Block, heading, list, paragraph, table } from '../document/document.ts';
import { percentText } from '../language/number.ts';
import { plainText } from '../language/plain.ts';
import { joined, type Words, words } from '../language/language.ts';
import { BLANK, statementOf, type View } from './view.ts';
import { answerText } from './working.ts';

/** What threatens the verdicts, whether shown or not. */
export const exposuresSection = ({ assessment, speaker, byRule }: View): readonly Block[] => {
  const title = heading(2, speaker.say('exposures.heading'));
  if (assessment.exposures.length === 0) return [title, paragraph(speaker.say('exposures.none'))];
  const head = [
    speaker.say('column.exposure'),
    speaker.say('column.state'),
    speaker.say('column.finding'),
    speaker.say('column.topples'),
  ];
  const rows = assessment.exposures.map(({ exposure, state, topples }) => {
    const finding = byRule.get(exposure);
    return [
      speaker.rule(exposure),
      speaker.say(`exposure.${state}`),
      finding === undefined ? BLANK : statementOf(finding, speaker),
      topples.length === 0 ? BLANK : words(topples.map((id) => String(PROPOSITIONS.indexOf(id) + 1)).join(', ')),
    ];
  });
  return [title, table(speaker.say('exposures.caption'), head, rows)];
};

/** Every open question, heaviest first. */
export const gapsSection = ({ assessment, speaker }: View): readonly Block[] => {
  const title = heading(2, speaker.say('gaps.heading'));
  if (assessment.gaps.length === 0) return [title, paragraph(speaker.say('ask.none'))];
  const head = [speaker.say('column.question'), speaker.say('column.why'), speaker.say('column.weight')];
  const rows = assessment.gaps.map(({ fact, kind, reason, weight }) => [
    speaker.look(`fact:${fact}#question`),
    joined([speaker.say(`gap.${kind}`), ...(reason === undefined ? [] : [speaker.say(`reason.${reason}`)])], ', '),
    words(percentText(weight)),
  ]);
  return [title, table(speaker.say('gaps.caption'), head, rows)];
};

/** Everything that could be done, under whoever could do it. */
export const actionsSection = ({ assessment, speaker }: View): readonly Block[] => {
  if (assessment.recommendations.length === 0) return [];
  return [
    heading(2, speaker.say('actions.heading')),
    ...OWNERS.flatMap((owner): readonly Block[] => {
      const theirs = assessment.recommendations.filter((one) => one.owner === owner);
      if (theirs.length === 0) return [];
      const items = theirs.map((one) => {
        const evidence = speaker.look(one.evidence);
        return speaker.say('actions.evidence', { remedy: speaker.message(one), evidence });
      });
      return [heading(3, speaker.say(`owner.${owner}`)), ...list(items)];
    }),
  ];
};

/** Values about which evidence disagrees, every reading with its source. */
export const conflictsSection = ({ assessment, speaker }: View): readonly Block[] => {
  if (assessment.conflicts.length === 0) return [];
  const rows = assessment.conflicts.map(({ about, readings }): readonly Words[] => [
    words(plainText(about, 120)),
    joined(
      readings.map(({ value, evidence, counts }) =>
        speaker.say(counts ? 'conflict.counts' : 'conflict.listed', {
          value: answerText(value),
          evidence: evidence.length === 0 ? speaker.say('conflict.assertion') : plainText(evidence.join(', ')),
        }),
      ),
      '; ',
    ),
  ]);
  const head = [speaker.say('column.about'), speaker.say('column.readings')];
  return [heading(2, speaker.say('conflicts.heading')), table(speaker.say('conflicts.caption'), head, rows)];
};

/** Goods that pull apart, and questions with a closed list of answers. */
export const othersSection = (view: View): readonly Block[] => {
  const { assessment, speaker } = view;
  const found = assessment.findings.filter(
    ({ role, outcome }) => (role === 'tension' || role === 'determination') && outcome !== 'not-applicable',
  );
  if (found.length === 0) return [];
  return [heading(2, speaker.say('others.heading')), ...list(found.map((finding) => otherWords(finding, view)))];
};

const otherWords = (finding: Finding, { speaker }: View): Words => {
  const [rule, statement] = [speaker.rule(finding.rule), statementOf(finding, speaker)];
  if (finding.outcome !== 'judged') return speaker.say('others.statement', { rule, statement });
  const limbs = (finding.limbs ?? []).map(({ limb, state }) =>
    speaker.say('limb.line', { limb: plainText(limb, 80), state: speaker.say(`limb.${state}`) }),
  );
  const answer = finding.answer === undefined ? undefined : speaker.look(`term:${finding.answer}`);
  const said =
    answer === undefined
      ? speaker.say('others.statement', { rule, statement })
      : speaker.say('others.answer', { rule, answer, statement });
  return joined([said, ...(limbs.length === 0 ? [] : [joined(limbs, '; ')])]);
};

/** Who decided the weights, which rules took part, and how to read a range. */
export const basisSection = ({ assessment, speaker }: View): readonly Block[] => {
  const { profile, engine, schema, plugins } = assessment;
  const { id, version, decidedBy, decidedOn, reviewOn } = profile;
  const numbers = PROPOSITIONS.map((_, i) => words(String(i + 1)));
  return [
    heading(2, speaker.say('basis.heading')),
    paragraph(speaker.say('basis.reading')),
    paragraph(
      joined([
        speaker.say('basis.profile', { id, version, decidedBy, decidedOn: speaker.date(decidedOn) }),
        ...(reviewOn === undefined ? [] : [speaker.say('basis.review', { reviewOn: speaker.date(reviewOn) })]),
        speaker.say('basis.engine', { name: engine.name, version: engine.version, schema }),
      ]),
    ),
    table(
      speaker.say('basis.caption'),
      [speaker.say('column.plugin'), ...numbers],
      plugins.map(({ name, version: of, shares }) => [
        words(plainText(`${name} ${of}`, 120)),
        ...PROPOSITIONS.map((proposition) => words(percentText(shares[proposition]))),
      ]),
    ),
  ];
};
