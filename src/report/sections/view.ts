import type {
  Assessment,
  Bounds,
  Contribution,
  Finding,
  JudgedFinding,
  PropositionResult,
  Verdict,
} from '../../results/index.ts';
import { EVERY_OTHER_RULE } from '../../results/assessment.ts';
import { sortedBy } from '../../util/number.ts';
import { reportable } from '../check.ts';
import {
  type Cuts,
  type Reader,
  type ReportOptions,
  type ReportSource,
  STANDARD_CUTS,
  STANDARD_MINIMUM,
} from '../options.ts';
import { scoreText } from '../language/number.ts';
import { type Translator, translatorOf } from '../language/translator.ts';
import { type LocalisedText, localised } from '../language/language.ts';
import { ratedText } from './rated.ts';

/** One assessment seen in one language: what every section is handed. */
export interface ReportView {
  /** The assessment. */
  readonly assessment: Assessment;
  /** Words. */
  readonly translator: Translator;
  /** Cuts for pictures. */
  readonly cuts: Cuts;
  /** What evidence ids stand for; `undefined` where the report was not told. */
  readonly sources: ReadonlyMap<string, ReportSource> | undefined;
  /** The findings by rule that a proposition rests on. */
  readonly byRule: ReadonlyMap<string, Finding>;
  /** Who reads it. */
  readonly reader: Reader;
  /** What other sets of questions say of the same dossier. */
  readonly otherDepths: readonly Assessment[];
  /** Share answered from which there is a verdict. Unit: 0 to 1. */
  readonly minimum: number;
  /** True where the report holds all layers, so that one may lead to another. */
  readonly isWhole: boolean;
}

/** Opens an assessment for a report. */
export const reportViewOf = (assessment: Assessment, options: ReportOptions): ReportView => ({
  assessment,
  translator: translatorOf(options),
  cuts: options.cuts ?? STANDARD_CUTS,
  sources: options.sources && new Map(options.sources.map((source) => [source.id, source])),
  reader: options.reader ?? 'commissioner',
  otherDepths: (options.otherDepths ?? []).map(reportable),
  minimum: options.minimum ?? STANDARD_MINIMUM,
  isWhole: options.layer === 'whole',
  byRule: new Map(assessment.findings.filter(({ role }) => role !== 'gate').map((finding) => [finding.rule, finding])),
});

/** Tells whether a judgement says something: a range from the worst to the best does not. */
export const isAnswered = ({ score }: JudgedFinding): boolean => score.high - score.low < 1;

/**
 * The sentence of a finding; where it was judged, put as strongly as its evidence bears. A range from the worst to the
 * best is not known, whatever it rests on.
 */
export const statementOf = (finding: Finding, translator: Translator): LocalisedText => {
  if (finding.outcome !== 'judged') return translator.message(finding);
  const isScale = finding.role === 'quality' || finding.role === 'exposure';
  return isScale && !isAnswered(finding)
    ? translator.say('finding.unknown', { rule: translator.rule(finding.rule) })
    : finding.rated === undefined
      ? translator.claim(finding, finding.grade)
      : ratedText(finding, finding.rated, translator);
};

/** Verdict words with what threatens them: `positive, though vulnerable`. */
export const verdictText = ({ verdict, vulnerability }: PropositionResult, translator: Translator): LocalisedText => {
  const bare = translator.say(`verdict.${verdict}`);
  const { state } = vulnerability;
  if (!isClass(verdict) || (state !== 'vulnerable' && state !== 'possibly-vulnerable')) return bare;
  return translator.say(`verdict.${state}`, { verdict: bare });
};

/**
 * Where a verdict stands with its threats. That nothing was shown says something only if somebody looked: where no threat
 * to it was judged, it was not examined.
 */
export const vulnerabilityOf = (
  { vulnerability, contributions }: PropositionResult,
  { assessment }: ReportView,
): PropositionResult['vulnerability']['state'] | 'not-examined' => {
  if (vulnerability.state !== 'not-shown') return vulnerability.state;
  const own = new Set(contributions.map(({ rule }) => rule));
  const examined = assessment.exposures.some(
    ({ state, losses }) =>
      state !== 'unanswered' &&
      state !== 'not-applicable' &&
      Object.keys(losses).some((rule) => rule === EVERY_OTHER_RULE || own.has(rule)),
  );
  return examined ? 'not-shown' : 'not-examined';
};

/** Tells whether a verdict says how productive, rather than why that cannot be said. */
export const isClass = (verdict: Verdict): boolean =>
  verdict !== 'insufficient-evidence' && verdict !== 'not-applicable';

/** The two ends of a score as a cell of a table; one number where both read the same. */
export const rangeText = (bounds: Bounds | undefined, translator: Translator): LocalisedText => {
  if (bounds === undefined) return translator.say('cell.none');
  const [low, high] = [scoreText(bounds.low), scoreText(bounds.high)];
  return low === high ? localised(low) : translator.say('cell.range', { low, high });
};

/** Contributions with the widest movement first. */
export const widestFirst = (contributions: readonly Contribution[]): readonly Contribution[] =>
  sortedBy(contributions, ({ value }) => -Math.abs(value));

/** The judged findings behind contributions that move the score one way, widest first. */
export const largestContributions = (
  { contributions }: PropositionResult,
  { byRule }: ReportView,
  direction: 1 | -1,
  most: number,
): readonly JudgedFinding[] =>
  widestFirst(contributions)
    .filter(({ value }) => value * direction > LEAST_MOVEMENT)
    .flatMap(({ rule }) => {
      const finding = byRule.get(rule);
      return finding?.outcome === 'judged' ? [finding] : [];
    })
    .slice(0, most);

/** Smallest movement that shows in two decimals. Unit: score. Source: judgement. */
const LEAST_MOVEMENT = 0.005;

/**
 * Share known below which the middle of an open range is no sign: no class is named as indicated, no dot is drawn.
 * Unit: share. Source: judgement.
 */
export const LEAST_INDICATION = 0.05;

/** An empty cell. */
export const NO_VALUE: LocalisedText = localised('–');
