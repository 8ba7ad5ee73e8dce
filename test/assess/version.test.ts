import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENGINE } from '../../src/assess/engine.ts';

it('the engine names itself in an assessment as the package does', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, string>>;
  expect(ENGINE).toEqual({ name, version });
});
