// One contestant in a process of its own: answers every case for the check, then times rounds on request.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenFrom, CHECKERS } from './checkers.mjs';
import { jsonLogic, jsonRulesEngine, zen } from './engines.mjs';

const [bundle, contestant, count] = process.argv.slice(2);
const kit = await import(bundle);
const { QUESTIONS, plugins } = kit;
const folder = join(import.meta.dirname, '../../docs/dossiers');
const isReal = contestant.startsWith('real ');
const evaluator = kit.createEvaluator({ plugins });

/** Facts by name, as a caller of a rule engine would hand them over. */
const flat = (values) => Object.fromEntries(values.map((value, i) => [`f${i}`, value ?? null]));
const isPrecomputed = contestant.includes('precomputed');
const factsOf = (i) => facts[i];
const rawOf = (i) => inputs[i];

// A thousand cases at a time, so that all contestants fit into memory beside each other.
const CHUNK = 1000;
let texts = [];
let inputs = [];
let dossiers = [];
let facts = [];
const load = (chunk) => {
  texts = isReal
    ? readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    : kit.casesOf(Math.min(CHUNK, Number(count)), chunk).map((one) => JSON.stringify(one));
  inputs = texts.map((text) => JSON.parse(text));
  dossiers = contestant.includes('JSON') ? [] : inputs.map(kit.parsed);
  facts = isPrecomputed ? dossiers.map((dossier) => flat(kit.valuesByHand(dossier))) : [];
};
load(0);
const finish = (scores) => ({ scores, verdicts: kit.verdictsByHand(scores) });

const IDS = QUESTIONS.map(({ name, proposition }) => `${proposition}/${name}`);
const scoreIn = (finding) => (finding.outcome === 'judged' ? finding.score.low : null);
const scoresIn = (findings) => {
  const byRule = new Map(findings.map((finding) => [finding.rule, scoreIn(finding)]));
  return IDS.map((id) => byRule.get(id));
};
const ofLibrary = ({ propositions, findings }) => ({
  scores: findings && scoresIn(findings),
  verdicts: ['relationships', 'capabilities', 'place'].map((id) => ({
    verdict: propositions[id].verdict,
    ...propositions[id].bounds,
  })),
});

/** Checks raw cases, after it was shown to take the good ones and to refuse the broken ones. */
const checking = async (start) => {
  const check = await start(kit);
  const wrong = [...inputs.filter((input) => !check(input)), ...brokenFrom(inputs[0]).filter((input) => check(input))];
  if (wrong.length > 0) throw new Error(`${contestant} is wrong about ${JSON.stringify(wrong[0]).slice(0, 2000)}`);
  return (i) => check(inputs[i]);
};

/** Draws of weights for all three propositions, a hundred at a time: one would be lost among what prepares it. */
const drawing = () => {
  const assessment = evaluator.assess(dossiers[0]);
  const ready = Object.keys(assessment.propositions).map((id) => kit.readingIn(evaluator, assessment, id));
  return (i) =>
    ready.map(({ plan, outcomes, conventions }) =>
      kit.acceptability(plan, outcomes, conventions, { draws: 100, seed: i + 1 }),
    );
};

let isSameToTheByte = () => true;
/** The whole assessment by hand, after it was shown to be the library's own to the last byte. */
const wholeByHand = () => {
  isSameToTheByte = (i, result) => JSON.stringify(result) === JSON.stringify(evaluator.assess(dossiers[i]));
  return (i) => kit.assessByHand(dossiers[i]);
};

const detail = (level) => (i) => evaluator.assess(dossiers[i], { detail: level });
const contestants = {
  'hand-written, verdicts': () => (i) => kit.handVerdicts(dossiers[i]),
  'hand-written, findings': () => (i) => kit.handFindings(dossiers[i]),
  'hand-written, whole assessment': wholeByHand,
  'library, verdicts': () => detail('verdicts'),
  'library, findings': () => detail('findings'),
  'library, full': () => detail('full'),
  'json-logic-engine, precomputed': () => jsonLogic(kit, factsOf, finish, false),
  'json-logic-engine, native': () => jsonLogic(kit, rawOf, finish, true),
  'json-rules-engine, precomputed': () => jsonRulesEngine(kit, factsOf, finish),
  'zen-engine, precomputed': () => zen(kit, factsOf, finish, false),
  'zen-engine, native': () => zen(kit, rawOf, finish, true),
  'JSON.parse': () => (i) => JSON.parse(texts[i]),
  parse: () => (i) => kit.parsed(inputs[i]),
  text: () => (i) => kit.parseDossierText(texts[i]),
  'text to verdict': () => (i) => evaluator.assess(kit.parseDossierText(texts[i]), { detail: 'verdicts' }),
  'what-if': () => (i) => kit.whatIf(evaluator, dossiers[i], { '/mutual/workforce/localShare': 0.7 }),
  'hundred weights-only draws': drawing,
  ...Object.fromEntries(Object.entries(CHECKERS).map(([name, start]) => [name, () => checking(start)])),
  'real JSON.parse': () => (i) => JSON.parse(texts[i]),
  'real parse': () => (i) => kit.parsed(inputs[i]),
  'real assess': () => (i) => kit.assessByStandard(dossiers[i]),
};
const answer = await contestants[contestant]();

/** Verdicts and scores of every case, rounded beyond any class cut, so that contestants can be compared. */
const check = async () => {
  const rows = [];
  for (let k = 0; k < Number(count); k++) {
    const i = k % CHUNK;
    if (i === 0) load(k / CHUNK);
    const result = await answer(i);
    if (!isSameToTheByte(i, result)) throw new Error(`${contestant}: another assessment in case ${k}`);
    const { scores, verdicts } = result.propositions === undefined ? handed(result) : ofLibrary(result);
    rows.push([
      scores ?? null,
      verdicts.map(({ verdict, low, centre, high }) => [verdict, ...[low, centre, high].map((x) => x.toFixed(9))]),
    ]);
  }
  load(0);
  return rows;
};
const handed = (result) => {
  if (Array.isArray(result)) return { verdicts: result };
  return { verdicts: result.verdicts, scores: result.scores ?? result.findings?.map(({ score }) => score ?? null) };
};

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Microseconds of processor time for each case; `size` cases from a place that moves on from round to round. */
let next = 0;
const round = async (size) => {
  const before = cpu();
  for (let k = 0; k < size; k++) {
    const result = answer(next);
    if (result instanceof Promise) await result;
    next = (next + 1) % inputs.length;
  }
  return (cpu() - before) / size;
};

/** Runs until the compiler has had time to settle; answers what a case then costs. */
const warm = async (budget) => {
  const before = cpu();
  while (cpu() - before < budget) await round(20);
  return round(200);
};

/** Bytes on the heap for each case; the young generation is made large enough that nothing is collected meanwhile. */
const heap = async (size) => {
  await warm(1_500_000);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  await round(size);
  return (process.memoryUsage().heapUsed - before) / size;
};

const jobs = { check, warm, round, heap };
process.on('message', async ({ job, size }) => process.send(await jobs[job](size)));
process.send('ready');
