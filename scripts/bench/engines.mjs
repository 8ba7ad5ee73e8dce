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

/** Sums, lengths and scores are logic of their own, so that no list is filtered twice and no value worked out twice. */
const logicSteps = (question) => {
  const source = sourceOf(question);
  const it = { var: '' };
  if (source.kind === 'mean') {
    const known = { filter: [{ map: [{ var: source.list }, { var: source.field }] }, { '!==': [it, null] }] };
    const mean = { '/': [{ '+': it }, { length: [it] }] };
    return [known, { if: [{ length: [it] }, mean, null] }];
  }
  if (source.kind === 'value') {
    const value = { var: source.path.join('.') };
    return [{ if: [{ '===': [value, null] }, null, { '+': [value] }] }];
  }
  const parts = source.paths.map((path) => ({ var: path.join('.') }));
  return [{ if: [{ and: parts.map((part) => ({ '!==': [part, null] })) }, { '/': parts }, null] }];
};

export const jsonLogic = async ({ QUESTIONS }, dataOf, finish, isNative) => {
  const { LogicEngine } = await import('json-logic-engine');
  const engine = new LogicEngine();
  const rules = QUESTIONS.map((question, i) => {
    const { low, high } = question;
    const value = { var: isNative ? '' : `f${i}` };
    const score = engine.build({
      if: [{ '===': [value, null] }, null, { '>=': [value, high] }, 1, { '>=': [value, low] }, 0.5, 0],
    });
    if (!isNative) return score;
    const [first, second] = logicSteps(question).map((step) => engine.build(step));
    return second === undefined ? (data) => score(first(data)) : (data) => score(second(first(data)));
  });
  return (i) => {
    const data = dataOf(i);
    return finish(rules.map((rule) => rule(data)));
  };
};

const zenScore = (name, { low, high }) => `${name} >= ${high} ? 1 : (${name} >= ${low} ? 0.5 : 0)`;

/**
 * The expressions for one question on a raw case, by key. Of the ways that were tried this is the quickest: counting and
 * adding up under a condition instead of filtering, and a name for what is used twice. Flags count as 0 and 1, of which
 * ZEN has to be told.
 */
const zenExpressions = (question, i, flags) => {
  const source = sourceOf(question);
  if (source.kind === 'ratio') {
    const [part, whole] = source.paths.map((path) => path.join('.'));
    const value = `${part} == null or ${whole} == null ? null : ${part} / ${whole}`;
    return { [`v${i}`]: value, [`s${i}`]: `$.v${i} == null ? null : (${zenScore(`$.v${i}`, question)})` };
  }
  if (source.kind === 'value') {
    const name = source.path.join('.');
    const score = flags.has(source.path.at(-1)) ? `${name} ? 1 : 0` : zenScore(name, question);
    return { [`s${i}`]: `${name} == null ? null : (${score})` };
  }
  const { list, field } = source;
  const sum = flags.has(field)
    ? `count(${list}, #.${field} == true)`
    : `sum(map(${list}, #.${field} == null ? 0 : #.${field}))`;
  return {
    [`n${i}`]: `count(${list}, #.${field} != null)`,
    [`v${i}`]: `$.n${i} == 0 ? null : ${sum} / $.n${i}`,
    [`s${i}`]: `$.v${i} == null ? null : (${zenScore(`$.v${i}`, question)})`,
  };
};

export const zen = async ({ QUESTIONS, FLAGS }, dataOf, finish, isNative) => {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const position = { x: 0, y: 0 };
  const flags = new Set(FLAGS);
  const expressions = QUESTIONS.flatMap((question, i) => {
    const own = isNative
      ? zenExpressions(question, i, flags)
      : { [`s${i}`]: `f${i} == null ? null : (${zenScore(`f${i}`, question)})` };
    return Object.entries(own).map(([key, value]) => ({ id: key, key, value }));
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
