import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { summarise } from '../../src/analysis/index.ts';
import { assessAll, type BatchRow, summariseAll } from '../../src/analysis/batch.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { dossierOf, pluginOf } from '../support/judged.ts';
import { countedFact, ruleOn } from '../support/sample-rules.ts';

const { fact } = countedFact();
const evaluator = createEvaluator({ plugins: [pluginOf(ruleOn(fact))] });
const place = { boundary: 'The district.' };
const good = dossierOf({ mutual: { place, workforce: { localShare: 0.9 } } });
const bad = dossierOf({ mutual: { place, workforce: { localShare: 9 } } });

const rowsOf = async <Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> => {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

describe('a batch', () => {
  it('answers in the order asked, from objects, texts and streams alike', async () => {
    async function* stream() {
      yield good;
      yield JSON.stringify(good);
    }
    const expected = { ok: true, assessment: evaluator.assess(parseDossier(good), { detail: 'verdicts' }) };
    expect(await rowsOf(assessAll(evaluator, stream()))).toMatchObject([
      { ...expected, index: 0 },
      { ...expected, index: 1 },
    ]);
    expect(await rowsOf(assessAll(evaluator, [good]))).toHaveLength(1);
  });
  it('goes on after an input that it cannot read, and says what is wrong with it', async () => {
    const rows = await rowsOf(assessAll(evaluator, [bad, '{', null, good]));
    expect(rows.map(({ ok }) => ok)).toEqual([false, false, false, true]);
    expect(rows[0]).toMatchObject({ index: 0, issues: [{ path: '/mutual/workforce/localShare' }] });
    expect(rows[1]).toMatchObject({ index: 1, issues: [{ path: '', messageId: 'input/cut-short' }] });
  });
  it('tells as much as it is asked', async () => {
    const [row] = await rowsOf(assessAll(evaluator, [good], { detail: 'full' }));
    const full: BatchRow<'full'> | undefined = row;
    expect(full).toEqual({ ok: true, index: 0, assessment: evaluator.assess(parseDossier(good)) });
  });
  it('asks for the next input only when the last row was taken', async () => {
    let asked = 0;
    function* inputs() {
      for (;;) {
        asked += 1;
        yield good;
      }
    }
    const rows = assessAll(evaluator, inputs());
    for (let taken = 1; taken <= 5; taken++) {
      await rows.next();
      expect(asked).toBe(taken);
    }
    await rows.return();
  });
  it('reports how far it is, and at the end', async () => {
    const told: (readonly [number, number])[] = [];
    const onProgress = (done: number, refused: number) => void told.push([done, refused]);
    await rowsOf(assessAll(evaluator, [good, bad, good, good, bad], { onProgress, every: 2 }));
    expect(told).toEqual([
      [2, 1],
      [4, 1],
      [5, 2],
    ]);
  });
  it('ends when it is told to', async () => {
    const signal = { aborted: false };
    const rows = assessAll(evaluator, [good, good, good], { signal });
    await rows.next();
    signal.aborted = true;
    expect(await rows.next()).toEqual({ done: true, value: undefined });
  });
});

it('sums up a stream as it would sum up a list, and counts what it had to refuse', async () => {
  async function* stream() {
    yield good;
    yield bad;
    yield good;
  }
  const told: number[] = [];
  const { summary, refused } = await summariseAll(evaluator, stream(), {
    every: 1,
    onProgress: (done) => told.push(done),
  });
  const assessment = evaluator.assess(parseDossier(good));
  expect(summary).toStrictEqual(summarise([assessment, assessment]));
  expect(refused).toBe(1);
  expect(told).toEqual([1, 2, 3]);
});
