/**
 * Writes docs/dossiers.md: what the public record of each real subject comes to, and which of its values no rule reads.
 *
 * `npm run dossiers:table`; a test tells when it is due.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createEvaluator,
  fullProfile,
  parseDossier,
  type Profile,
  screeningProfile,
  standardRuleSets,
} from '../src/index.ts';
import { isWithin, pointerOf } from '../src/util/json-pointer.ts';
import { grounds, type Judged, silences, threats, uses } from './dossier-sections.ts';
import { whyUnread } from './unread-values.ts';

/** The page, from the dossiers and the rules as they are. */
export const dossierTable = (): string => {
  const subjects = subjectsIn(new URL('../docs/dossiers/', import.meta.url));
  const argued = readFileSync(new URL('dossier-arguments.md', import.meta.url), 'utf8').trim();
  return [
    INTRODUCTION,
    verdicts(subjects),
    argued,
    grounds(subjects),
    exposures(subjects),
    threats(subjects),
    silences(subjects),
    uses(subjects),
    unread(subjects),
  ]
    .join('\n\n')
    .concat('\n');
};

const INTRODUCTION = `# What the public record comes to

<!-- Written by \`npm run dossiers:table\`. Do not edit by hand. -->

Each dossier in \`docs/dossiers/\` holds what published sources say of one real subject on one day, each value with what
stands behind it. Here they are judged at *screening* depth: by the few questions of each proposition that a reader of
the public record may hope to answer, and by the exposures. Coverage is how much of the question the evidence settles;
a verdict needs answers to half of the weight and three tenths of it known. *Answers* counts those given of those asked, and
how many are favourable, in the middle, unfavourable, and open either way.

*Sourced facts* counts the values with evidence behind them that the rules of the proposition read.`;

interface Subject extends Judged {
  /** Places of values that have evidence and say something of the subject. */
  readonly sourced: readonly string[];
  /** Places that some rule reads, at whatever depth. */
  readonly read: ReadonlySet<string>;
}

const subjectsIn = (folder: URL): readonly Subject[] => {
  const [screening, full] = [screeningProfile, fullProfile].map((profile: Profile) =>
    createEvaluator({ plugins: standardRuleSets, profile }),
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      const dossier = parseDossier(raw);
      const about = (dossier.evidence ?? []).flatMap((item) => item.about);
      const sourced = leaves(raw, '').filter((path) => about.some((pointer) => isWithin(path, pointer)));
      const assessment = screening?.assess(dossier);
      const everything = full?.assess(dossier);
      if (screening === undefined || assessment === undefined || everything === undefined) return [];
      const read = new Set(everything.findings.flatMap(({ reads }) => reads.flatMap(({ pointers }) => pointers)));
      return [{ slug: name.slice(0, -'.json'.length), dossier, evaluator: screening, assessment, sourced, read }];
    });
};

const verdicts = (subjects: readonly Subject[]): string => {
  const rows = subjects.flatMap((subject) =>
    Object.values(subject.assessment.propositions).map((one, index) => {
      const { proposition, verdict, floor = '-', ceiling = '-', coverage } = one;
      const { favourable, unfavourable, mixed, open, unknown } = one.leanings;
      const answers = favourable + unfavourable + mixed + open;
      const leanings = `${String(answers)} of ${String(answers + unknown)}: ${String(favourable)} / ${String(mixed)} / ${String(unfavourable)} / ${String(open)}`;
      const head = index === 0 ? [subject.dossier.mutual.name, subject.dossier.asOf] : ['', ''];
      const between = floor === ceiling ? floor : `${floor} to ${ceiling}`;
      return row([
        ...head,
        proposition,
        verdict,
        leanings,
        between,
        percent(coverage),
        String(bearing(subject, proposition)),
      ]);
    }),
  );
  const heads = ['subject', 'on', 'proposition', 'verdict', 'answers', 'possible', 'coverage', 'sourced facts'];
  return ['## Verdicts', '', row(heads), rule(heads), ...rows].join('\n');
};

/** Values with evidence behind them that rules of this proposition read. */
const bearing = ({ assessment, sourced }: Subject, proposition: string): number => {
  const read = new Set(
    assessment.findings
      .filter((finding) => finding.proposition === proposition)
      .flatMap(({ reads }) => reads.flatMap(({ pointers }) => pointers)),
  );
  return sourced.filter((path) => read.has(path)).length;
};

const exposures = (subjects: readonly Subject[]): string => {
  const rows = subjects.map(({ dossier, assessment }) => {
    const named = (state: string): string =>
      assessment.exposures
        .filter((one) => one.state === state)
        .map(({ exposure }) => exposure.slice(exposure.indexOf('/') + 1))
        .join(', ');
    return row([dossier.mutual.name, named('established'), named('claimed'), named('possible'), named('absent')]);
  });
  const heads = ['subject', 'established', 'claimed', 'possible', 'absent'];
  return [
    '## Exposures',
    '',
    'What is in no column is not answered, or does not apply.',
    '',
    row(heads),
    rule(heads),
    ...rows,
  ].join('\n');
};

const unread = (subjects: readonly Subject[]): string => {
  const where = new Map<string, Set<string>>();
  for (const { slug, sourced, read } of subjects) {
    for (const path of sourced.filter((one) => !read.has(one))) {
      const pattern = path.replace(/\/\d+/g, '/*');
      where.set(pattern, (where.get(pattern) ?? new Set()).add(slug));
    }
  }
  const rows = [...where.keys()]
    .sort()
    .map((pattern) =>
      row([`\`${pattern}\``, [...(where.get(pattern) ?? [])].join(', '), whyUnread(pattern) ?? UNEXPLAINED]),
    );
  const heads = ['value', 'in', 'why'];
  return [
    '## Values that no rule reads',
    '',
    'Values with evidence behind them that no rule reads at any depth, and why. A *shortfall* is of the rules or of the',
    'model, not of the subject.',
    '',
    row(heads),
    rule(heads),
    ...rows,
  ].join('\n');
};

/** Stands where nobody has said why; a test refuses it. */
export const UNEXPLAINED = 'Not explained yet.';

/** Parts that are not about the subject, and labels that only say which thing is meant. */
const NO_CLAIM: readonly RegExp[] = [
  /^\/(schemaVersion|asOf|title|fictional)$/,
  /^\/(evidence|unknowns|extensions)(\/|$)/,
  /^\/mutual\/(name|level)$/,
  /\/(id|name|note|intervention|context)$/,
];

/** Whether a place in a dossier says nothing about the subject. */
export const isNoClaim = (path: string): boolean => NO_CLAIM.some((label) => label.test(path));

const leaves = (value: unknown, path: string): readonly string[] => {
  if (isNoClaim(path)) return [];
  if (typeof value !== 'object' || value === null) return [path];
  const children = Object.entries(value);
  return children.length === 0 ? [path] : children.flatMap(([key, child]) => leaves(child, path + pointerOf([key])));
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (heads: readonly string[]): string => row(heads.map((head) => '-'.repeat(head.length)));
const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../docs/dossiers.md', import.meta.url), dossierTable());
}
