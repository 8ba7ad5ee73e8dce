// One contestant in a process of its own: answers every case for the check, then times rounds on request.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [bundle, contestant, count] = process.argv.slice(2);
const kit = await import(bundle);
const { QUESTIONS, plugins } = kit;
const folder = join(import.meta.dirname, '../../dossiers');
const isReal = contestant.startsWith('real ');
const evaluator = kit.createEvaluator({ plugins });

/** Facts by name, as a caller of a rule engine would hand them over. */
const flat = (values) => Object.fromEntries(values.map((value, i) => [`f${i}`, value ?? null]));
const isPrecomputed = contestant.includes('precomputed');
const factsOf = isPrecomputed ? (i) => facts[i] : (i) => flat(kit.valuesByHand(dossiers[i]));

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

const jsonRulesEngine = async () => {
  const { Engine, Rule } = await import('json-rules-engine');
  const rules = QUESTIONS.flatMap(({ low, high }, i) => {
    const known = { fact: `f${i}`, operator: 'notEqual', value: null };
    const from = (value) => ({ fact: `f${i}`, operator: 'greaterThanInclusive', value });
    const under = (value) => ({ fact: `f${i}`, operator: 'lessThan', value });
    return [
      new Rule({ conditions: { all: [known, from(high)] }, event: { type: 'met', params: { i, score: 1 } } }),
      new Rule({
        conditions: { all: [known, from(low), under(high)] },
        event: { type: 'partly', params: { i, score: 0.5 } },
      }),
      new Rule({ conditions: { all: [known, under(low)] }, event: { type: 'short', params: { i, score: 0 } } }),
    ];
  });
  const engine = new Engine(rules);
  return async (i) => {
    const scores = QUESTIONS.map(() => null);
    const { events } = await engine.run(factsOf(i));
    for (const { params } of events) scores[params.i] = params.score;
    return finish(scores);
  };
};

const jsonLogic = async () => {
  const { LogicEngine } = await import('json-logic-engine');
  const engine = new LogicEngine();
  const rules = QUESTIONS.map(({ low, high }, i) => {
    const value = { var: `f${i}` };
    const score = { if: [{ '>=': [value, high] }, 1, { '>=': [value, low] }, 0.5, 0] };
    return engine.build({ if: [{ '===': [value, null] }, null, score] });
  });
  return (i) => {
    const data = factsOf(i);
    return finish(rules.map((rule) => rule(data)));
  };
};

const zen = async () => {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const position = { x: 0, y: 0 };
  const expressions = QUESTIONS.map(({ low, high }, i) => ({
    id: `e${i}`,
    key: `s${i}`,
    value: `f${i} == null ? null : (f${i} >= ${high} ? 1 : (f${i} >= ${low} ? 0.5 : 0))`,
  }));
  const decision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'rules', type: 'expressionNode', name: 'rules', position, content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  });
  return async (i) => {
    const { result } = await decision.evaluate(factsOf(i));
    return finish(QUESTIONS.map((_, at) => result[`s${at}`] ?? null));
  };
};

const detail = (level) => (i) => evaluator.assess(dossiers[i], { detail: level });
const contestants = {
  'hand-written, verdicts': () => (i) => kit.handVerdicts(dossiers[i]),
  'hand-written, findings': () => (i) => kit.handFindings(dossiers[i]),
  'library, verdicts': () => detail('verdicts'),
  'library, findings': () => detail('findings'),
  'library, full': () => detail('full'),
  'json-logic-engine, precomputed': jsonLogic,
  'json-logic-engine': jsonLogic,
  'json-rules-engine, precomputed': jsonRulesEngine,
  'json-rules-engine': jsonRulesEngine,
  'zen-engine, precomputed': zen,
  'zen-engine': zen,
  'JSON.parse': () => (i) => JSON.parse(texts[i]),
  parse: () => (i) => kit.parsed(inputs[i]),
  'text to verdict': () => (i) => evaluator.assess(kit.parsed(JSON.parse(texts[i])), { detail: 'verdicts' }),
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
