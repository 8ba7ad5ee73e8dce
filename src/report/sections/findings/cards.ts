import { type Finding, type JudgedFinding, PROPOSITIONS, type PropositionId } from '../../../results/index.ts';
import { answered, type Block, details, group, heading, list, paragraph } from '../../document/document.ts';
import { capitalised, joined, type LocalisedText, leadingTo } from '../../language/language.ts';
import { findingAnchor, leadingToPart, workingAnchor } from '../anchors.ts';
import { isShortfall, type Lean, leanOf } from '../lean.ts';
import { findingsUnder } from '../proposition.ts';
import { sourcesOf } from '../sources.ts';
import { isAnswered, type ReportView, statementOf } from '../view.ts';

/** One question of the page: a card for each answer, what was found wanting first, then what is not known, folded. */
export const questionCards = (id: PropositionId, view: ReportView): readonly Block[] => {
  const { translator } = view;
  const number = PROPOSITIONS.indexOf(id) + 1;
  const asked = findingsUnder(id, view).filter(({ outcome }) => outcome !== 'not-applicable');
  if (asked.length === 0) return [];
  const known = asked.filter(
    (finding): finding is JudgedFinding => finding.outcome === 'judged' && isAnswered(finding),
  );
  const unknown = asked.filter((finding) => !known.some((one) => one === finding));
  return [
    heading(3, translator.say('findings.question', { number, question: translator.say(`page.question.${id}`) })),
    ...ORDER.flatMap((lean) => known.filter((finding) => leanOf(finding) === lean)).flatMap((finding) =>
      card(finding, translator.say(`lean.${leanOf(finding)}`), `page-${id}`, view),
    ),
    ...folded('findings.unknown', unknown, `page-${id}`, view),
  ];
};

/** What was found wanting comes first, what is well last. */
const ORDER: readonly Lean[] = ['unfavourable', 'mixed', 'open', 'favourable'];

/** Every threat that somebody looked into, then those nobody did, folded. */
export const threatCards = (view: ReportView): readonly Block[] => {
  const { assessment, byRule, translator } = view;
  const asked = assessment.exposures.filter(({ state }) => state !== 'not-applicable');
  const judged = STATES.flatMap((state) => asked.filter((one) => one.state === state)).flatMap(
    ({ exposure, state }) => {
      const finding = byRule.get(exposure);
      return finding?.outcome === 'judged' && isAnswered(finding)
        ? card(finding, capitalised(translator.say(`exposure.${state}`)), 'page-threats', view)
        : [];
    },
  );
  const rest = assessment.exposures.flatMap(({ exposure }) => {
    const finding = byRule.get(exposure);
    const isTold = finding?.outcome === 'judged' && isAnswered(finding);
    return finding === undefined || isTold ? [] : [finding];
  });
  return [
    heading(3, translator.say('findings.threats')),
    ...judged,
    ...folded('findings.threats.unlooked', rest, 'page-threats', view),
  ];
};

const STATES = ['established', 'claimed', 'possible', 'absent', 'unanswered'] as const;

/** Question, answer, how it leans, sources, and who could change it. */
const card = (finding: JudgedFinding, tag: LocalisedText, back: string, view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  // What was ruled out needs no change.
  const isRuledOut = assessment.exposures.some(
    ({ exposure, state }) => exposure === finding.rule && state === 'absent',
  );
  const changes = assessment.recommendations
    .filter(({ rule }) => rule === finding.rule && !isRuledOut && isShortfall(finding))
    .map((one) =>
      translator.say('findings.change', {
        owner: translator.say(`owner.${one.owner}`),
        remedy: translator.message(one),
      }),
    );
  return group(
    'card',
    [
      answered(4, translator.rule(finding.rule), tag),
      paragraph(joined([...questionsOf(finding, view), statementOf(finding, translator)])),
      paragraph(joined([translator.say('findings.from'), joined(sourcesOf(finding, view), '; ')])),
      ...list(changes),
      ...links(finding, back, view),
    ],
    findingAnchor(finding.rule),
  );
};

/** What was asked: the questions of the facts that the answer was read from. */
const questionsOf = (finding: Finding, { translator }: ReportView): readonly LocalisedText[] =>
  finding.reads.slice(0, 1).map(({ fact }) => translator.look(`fact:${fact}#question`));

const links = (finding: Finding, back: string, view: ReportView): readonly Block[] => {
  if (!view.isWhole) return [];
  const { translator } = view;
  const working = finding.role === 'quality' ? workingAnchor(finding.rule) : 'audit';
  return [
    paragraph(
      joined(
        [
          leadingToPart(translator.say('findings.working'), working, view),
          leadingTo(translator.say('findings.back'), `#${back}`),
        ],
        ' · ',
      ),
    ),
  ];
};

const folded = (
  key: 'findings.unknown' | 'findings.threats.unlooked',
  findings: readonly Finding[],
  back: string,
  view: ReportView,
): readonly Block[] => {
  const { translator } = view;
  if (findings.length === 0) return [];
  return [
    details(
      translator.say(key, { count: findings.length }),
      findings.flatMap((finding) =>
        group(
          'card',
          [
            paragraph(unknownText(finding, view)),
            ...(view.isWhole ? [paragraph(leadingTo(translator.say('findings.back'), `#${back}`))] : []),
          ],
          findingAnchor(finding.rule),
        ),
      ),
    ),
  ];
};

/** What is not known, by the question whose answer is missing. */
const unknownText = (finding: Finding, view: ReportView): LocalisedText => {
  const { translator } = view;
  const rule = translator.rule(finding.rule);
  if (finding.outcome === 'not-applicable') {
    return translator.say('findings.unknown.line', { rule, question: translator.message(finding) });
  }
  const [fact] = finding.outcome === 'unknown' ? finding.missing : finding.reads.map((read) => read.fact);
  const question = fact === undefined ? translator.message(finding) : translator.look(`fact:${fact}#question`);
  return translator.say('findings.unknown.line', { rule, question });
};
