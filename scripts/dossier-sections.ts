/** Parts of docs/dossiers.md beside the tables of verdicts: threats in words, what verdicts rest on, what would end silence. */
import { PUBLISHED_IN } from './published-documents.ts';
import { findOutNext, firmness, fragility, usedEvidence } from '../src/analysis/index.ts';
import {
  type Assessment,
  type Evaluator,
  type NormalisedDossier,
  type PropositionId,
  standardCatalogue,
  standardWords,
} from '../src/index.ts';
import { toRows } from '../src/report/index.ts';

/** One dossier as it is judged at one depth. */
export interface Judged {
  /** File name without its ending. */
  readonly slug: string;
  /** The dossier. */
  readonly dossier: NormalisedDossier;
  /** The evaluator that judged it. */
  readonly evaluator: Evaluator;
  /** What it found. */
  readonly assessment: Assessment;
}

const catalogues = { en: standardCatalogue() };

/** Every threat that is judged and not absent, in the words of the report. */
export const threats = (subjects: readonly Judged[]): string => {
  const rows = subjects.flatMap(({ dossier, assessment }) => {
    const told = toRows(assessment, { catalogues, spreadsheetSafe: false });
    return assessment.exposures
      .filter(({ state }) => SHOWN.includes(state))
      .map(({ exposure, state }) => {
        const statement = told.find(({ kind, rule }) => kind === 'rule' && rule === exposure)?.statement ?? '';
        return row([dossier.mutual.name, nameOf(exposure), state, statement]);
      });
  });
  return section('Threats in words', 'What is shown, claimed or possible, as the report says it.', [
    row(['subject', 'threat', 'state', 'what the record says']),
    row(['---', '---', '---', '---']),
    ...rows,
  ]);
};

const SHOWN: readonly string[] = ['established', 'claimed', 'possible'];

/** What each verdict stands on: how many sources, which single facts it would fall with, and how close a line is. */
export const grounds = (subjects: readonly Judged[]): string => {
  const lines = subjects.flatMap((subject) => {
    const { dossier, evaluator, assessment } = subject;
    const given = Object.values(assessment.propositions).filter(({ verdict }) => CLASSES.includes(verdict));
    if (given.length === 0) return [];
    const dependencies = fragility(evaluator, dossier);
    return given.map(({ proposition, verdict, confidence }) => {
      const alone = dependencies
        .filter(({ moved }) => moved.some((one) => one.proposition === proposition))
        .map(({ fact }) => `\`${fact}\``);
      const titles = sourcesBehind(subject, proposition);
      const { toNextAbove = 1, toNextBelow = 1 } = firmness(evaluator, assessment, proposition).distance ?? {};
      const near =
        toNextAbove < CLOSE
          ? ' It lies close to the line to the class above.'
          : toNextBelow < CLOSE
            ? ' It lies close to the line to the class below.'
            : '';
      const rests =
        alone.length === 0
          ? 'No single fact, forgotten, would change it.'
          : `Forgetting ${alone.join(' or ')} alone would change it.`;
      return `- **${dossier.mutual.name}, ${proposition}: ${verdict}** (confidence ${confidence ?? 'none'}). Sources behind its answers: ${String(titles)}. ${rests}${near}`;
    });
  });
  return section(
    'What each verdict rests on',
    'A verdict that hangs on one source or one fact, or that lies on a line between two classes, is to be quoted with that.',
    lines,
  );
};

const CLASSES: readonly string[] = ['weak', 'mixed', 'positive', 'strong'];

/** Distance to a cut from which a verdict is called close to it. Unit: score. */
const CLOSE = 0.05;

const sourcesBehind = ({ dossier, assessment }: Judged, proposition: PropositionId): number => {
  const behind = new Set(
    assessment.findings
      .filter((finding) => finding.proposition === proposition && finding.outcome === 'judged')
      .flatMap(({ reads }) => reads.flatMap(({ evidence }) => evidence)),
  );
  const items = (dossier.evidence ?? []).filter(({ id }) => behind.has(id));
  return new Set(items.map(({ source }) => source.url ?? source.title)).size;
};

/** For each verdict that is withheld, the fewest questions whose answers would allow one, and where such answers stand. */
export const silences = (subjects: readonly Judged[]): string => {
  const asked = new Map<string, readonly [proposition: string, where: string]>();
  const rows = subjects.flatMap(({ dossier, evaluator, assessment }) => {
    const titles = new Map<string, string>(standardWords().rules.map(({ id, title }) => [id, title]));
    return Object.values(assessment.propositions)
      .filter(({ verdict }) => verdict === 'insufficient-evidence')
      .map(({ proposition, answered, bounds }) => {
        const open = bounds === undefined ? 0 : bounds.high - bounds.low;
        let reached = answered;
        const wanted = findOutNext(evaluator, assessment, proposition).items.filter(({ widthShare }) => {
          const isWanted = reached < MINIMUM;
          if (isWanted) reached += widthShare * open;
          return isWanted;
        });
        for (const { rule } of wanted) {
          const title = titles.get(rule) ?? rule;
          asked.set(title, [`[${title}](rules/${rule}.md)`, PUBLISHED_IN[rule] ?? '']);
        }
        const named = wanted.map(({ rule }) => titles.get(rule) ?? rule);
        return row([dossier.mutual.name, proposition, percent(answered), named.join('; ')]);
      });
  });
  return section(
    'Where the record is silent, and what would change that',
    'A verdict needs answers to half of the weight. These are the fewest open questions of a proposition that would bring it there, the one that could move most first.',
    [
      row(['subject', 'proposition', 'answered', 'questions to settle']),
      row(['---', '---', '---', '---']),
      ...rows,
      '',
      'Documents that answer them:',
      '',
      row(['question', 'documents that are public']),
      row(['---', '---']),
      ...[...asked.values()].sort(([a], [b]) => (a < b ? -1 : 1)).map(row),
    ],
  );
};

/** Part of the weight that has to be answered before there is a verdict. */
const MINIMUM = 0.5;

/** How many of the sourced values of each dossier some rule looked at on its way to an answer. */
export const uses = (subjects: readonly Judged[]): string => {
  const rows = subjects.map(({ dossier, evaluator, assessment }) => {
    const { used, of } = usedEvidence(evaluator, assessment, dossier);
    return row([dossier.mutual.name, String(used), String(of)]);
  });
  return section(
    'Values that were used',
    'Sourced values that a rule looked at on its way to an answer, at screening depth.',
    [row(['subject', 'used', 'of']), row(['---', '---', '---']), ...rows],
  );
};

const section = (title: string, lead: string, lines: readonly string[]): string =>
  [`## ${title}`, '', lead, '', ...lines].join('\n');

const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const percent = (share: number): string => `${String(Math.round(share * 100))}%`;
