import type {
  Assessment,
  Bounds,
  Contribution,
  Finding,
  JudgedFinding,
  PropositionResult,
  Verdict,
} from '../../results/index.ts';
import { sortedBy } from '../../util/number.ts';
import { type Cuts, type ReportOptions, STANDARD_CUTS } from '../options.ts';
import { scoreText } from '../language/number.ts';
import { type Speaker, speakerOf } from '../language/translator.ts';
import { type Words, words } from '../language/language.ts';

/** One assessment seen in one language: what every section is handed. */
export interface View {
  /** The assessment. */
  readonly assessment: Assessment;
  /** Words. */
  readonly speaker: Speaker;
  /** Cuts for pictures. */
  readonly cuts: Cuts;
  /** The findings by rule that a proposition rests on. */
  readonly byRule: ReadonlyMap<string, Finding>;
}

/** Opens an assessment for a report. */
export const viewOf = (assessment: Assessment, options: ReportOptions): View => ({
  assessment,
  speaker: speakerOf(options),
  cuts: options.cuts ?? STANDARD_CUTS,
  byRule: new Map(assessment.findings.filter(({ role }) => role !== 'gate').map((finding) => [finding.rule, finding])),
});

/** The sentence of a finding; where it was judged, put as strongly as its evidence bears. */
export const statementOf = (finding: Finding, speaker: Speaker): Words =>
  finding.outcome === 'judged' ? speaker.claim(finding, finding.grade) : speaker.message(finding);

/** Verdict words with what threatens them: `positive, though vulnerable`. */
export const verdictWords = ({ verdict, vulnerability }: PropositionResult, speaker: Speaker): Words => {
  const bare = speaker.say(`verdict.${verdict}`);
  const { state } = vulnerability;
  if (!isClass(verdict) || (state !== 'vulnerable' && state !== 'possibly-vulnerable')) return bare;
  return speaker.say(`verdict.${state}`, { verdict: bare });
};

/**
 * Where a verdict stands with its threats. That nothing was shown says something only if somebody looked: where no threat
 * to it was judged, it was not examined.
 */
export const vulnerabilityOf = (
  { vulnerability, contributions }: PropositionResult,
  { assessment }: View,
): PropositionResult['vulnerability']['state'] | 'not-examined' => {
  if (vulnerability.state !== 'not-shown') return vulnerability.state;
  const own = new Set(contributions.map(({ rule }) => rule));
  const examined = assessment.exposures.some(
    ({ state, losses }) =>
      state !== 'unanswered' && state !== 'not-applicable' && Object.keys(losses).some((rule) => own.has(rule)),
  );
  return examined ? 'not-shown' : 'not-examined';
};

/** Tells whether a verdict says how productive, rather than why that cannot be said. */
export const isClass = (verdict: Verdict): boolean =>
  verdict !== 'insufficient-evidence' && verdict !== 'not-applicable';

/** The two ends of a score as a cell of a table; one number where both read the same. */
export const rangeWords = (bounds: Bounds | undefined, speaker: Speaker): Words => {
  if (bounds === undefined) return speaker.say('cell.none');
  const [low, high] = [scoreText(bounds.low), scoreText(bounds.high)];
  return low === high ? words(low) : speaker.say('cell.range', { low, high });
};

/** Contributions with the widest movement first. */
export const widestFirst = (contributions: readonly Contribution[]): readonly Contribution[] =>
  sortedBy(contributions, ({ value }) => -Math.abs(value));

/** The judged findings behind contributions that move the score one way, widest first. */
export const movers = (
  { contributions }: PropositionResult,
  { byRule }: View,
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
export const BLANK: Words = words('–');
