// Other rule engines on the same thirty-six questions. *Precomputed* ones are handed the values ready made; *native* ones are
// handed a raw case and work the values out in their own language.

/** The raw fields behind each question, in the words of a path, and how its value is made of them. */
const sourceOf = ({ reads }) => {
  const [first, second] = reads.map((pattern) => pattern.split('/').slice(1));
  if (second !== undefined) return { kind: 'ratio', paths: [first, second] };
  return first[1] === '*' ? { kind: 'mean', list: first[0], field: first[2] } : { kind: 'value', path: first };
};

export const jsonRulesEngine = async ({ QUESTIONS }, factsOf, finish) => {
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

const logicOf = (question) => {
  const source = sourceOf(question);
  if (source.kind === 'value') return { '+': [{ var: source.path.join('.') }] };
  if (source.kind === 'ratio') return { '/': source.paths.map((path) => ({ var: path.join('.') })) };
  const known = { filter: [{ var: source.list }, { '!==': [{ var: source.field }, null] }] };
  const sum = { reduce: [known, { '+': [{ var: `current.${source.field}` }, { var: 'accumulator' }] }, 0] };
  const count = { reduce: [known, { '+': [1, { var: 'accumulator' }] }, 0] };
  return { '/': [sum, count] };
};

/** What has to be there for a value to be known. */
const isKnownIn = (question) => {
  const source = sourceOf(question);
  if (source.kind === 'mean') return { some: [{ var: source.list }, { '!==': [{ var: source.field }, null] }] };
  const paths = source.kind === 'ratio' ? source.paths : [source.path];
  return { and: paths.map((path) => ({ '!==': [{ var: path.join('.') }, null] })) };
};

export const jsonLogic = async ({ QUESTIONS }, dataOf, finish, isNative) => {
  const { LogicEngine } = await import('json-logic-engine');
  const engine = new LogicEngine();
  const rules = QUESTIONS.map((question, i) => {
    const { low, high } = question;
    const value = isNative ? logicOf(question) : { var: `f${i}` };
    const known = isNative ? isKnownIn(question) : { '!==': [value, null] };
    return engine.build({ if: [known, { if: [{ '>=': [value, high] }, 1, { '>=': [value, low] }, 0.5, 0] }, null] });
  });
  return (i) => {
    const data = dataOf(i);
    return finish(rules.map((rule) => rule(data)));
  };
};

/** Flags count as 0 and 1, of which ZEN has to be told. */
const zenValueOf = (question, flags) => {
  const source = sourceOf(question);
  if (source.kind === 'ratio') {
    const [part, whole] = source.paths.map((path) => path.join('.'));
    return `${part} == null or ${whole} == null ? null : ${part} / ${whole}`;
  }
  const number = (name, field) => (flags.has(field) ? `(${name} ? 1 : 0)` : name);
  if (source.kind === 'value') {
    const name = source.path.join('.');
    return `${name} == null ? null : ${number(name, source.path.at(-1))}`;
  }
  const known = `filter(${source.list}, #.${source.field} != null)`;
  return `len(${known}) == 0 ? null : avg(map(${known}, ${number(`#.${source.field}`, source.field)}))`;
};

export const zen = async ({ QUESTIONS, FLAGS }, dataOf, finish, isNative) => {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const position = { x: 0, y: 0 };
  const flags = new Set(FLAGS);
  const expressions = QUESTIONS.flatMap((question, i) => {
    const { low, high } = question;
    const name = isNative ? `$.v${i}` : `f${i}`;
    const score = `${name} == null ? null : (${name} >= ${high} ? 1 : (${name} >= ${low} ? 0.5 : 0))`;
    return [
      ...(isNative ? [{ id: `v${i}`, key: `v${i}`, value: zenValueOf(question, flags) }] : []),
      { id: `e${i}`, key: `s${i}`, value: score },
    ];
  });
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
    const { result } = await decision.evaluate(dataOf(i));
    return finish(QUESTIONS.map((_, at) => result[`s${at}`] ?? null));
  };
};
