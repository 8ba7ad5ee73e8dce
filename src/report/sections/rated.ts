import type { Finding, JudgedFinding, PropositionResult, RatedBy } from '../../results/index.ts';
import type { LocaleKey } from '../locales/locales.ts';
import { LOCALES } from '../locales/locales.ts';
import { joined, type LocalisedText, localised } from '../language/language.ts';
import { plainText } from '../language/plain.ts';
import type { Translator } from '../language/translator.ts';

/** What is rated and by whom. Where facts say something too, they come first; nothing rated is told as measured. */
export const ratedText = (finding: JudgedFinding, rated: RatedBy, translator: Translator): LocalisedText => {
  const words = { by: ratersText(rated.by, translator), what: scaleText(finding.rule, rated, translator) };
  if (rated.facts === undefined || rated.factsGrade === undefined) return translator.say('rated.alone', words);
  return joined([translator.claim(finding, rated.factsGrade), translator.say('rated.too', words)]);
};

/** Roles of those who rated. */
export const ratersText = (by: readonly string[], translator: Translator): LocalisedText =>
  translator.list(
    by.map((role) => {
      const key = `rater.${role}`;
      return isKey(key) ? translator.say(key) : localised(plainText(role, 40));
    }),
  );

/** How much of a proposition only ratings answer; nothing where none does. */
export const ratedShare = ({ rated }: PropositionResult, translator: Translator): readonly LocalisedText[] =>
  rated === undefined ? [] : [translator.say('rated.share', { rated })];

/** How many answers of a proposition are ratings; nothing where none is. */
export const ratedCount = (
  { contributions }: PropositionResult,
  byRule: ReadonlyMap<string, Finding>,
  translator: Translator,
): readonly LocalisedText[] => {
  const rated = contributions.filter(({ rule }) => {
    const finding = byRule.get(rule);
    return finding?.outcome === 'judged' && finding.rated !== undefined && finding.rated.facts === undefined;
  });
  return rated.length === 0 ? [] : [translator.say('rated.count', { count: rated.length })];
};

/** The sentence that was ticked, where the catalogues hold it; else the step on the scale of the rule. */
const scaleText = (rule: string, { score }: RatedBy, translator: Translator): LocalisedText => {
  const [low, high] = [score.low, score.high].map((step) => `${rule}#anchor.${String(step)}`);
  if (low !== undefined && high !== undefined && translator.has(low) && translator.has(high)) {
    if (low === high) return translator.look(low);
    return translator.say('rated.between', { low: translator.look(low), high: translator.look(high) });
  }
  const [zero, one] = [translator.look(`${rule}#zero`), translator.look(`${rule}#one`)];
  return translator.say('rated.scale', { low: score.low, high: score.high, zero, one });
};

const isKey = (key: string): key is LocaleKey => Object.hasOwn(LOCALES.en, key);
