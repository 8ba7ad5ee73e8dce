// Playground, guides and reports in Debian's chromium, over the built site. Without a browser it says that they were
// not run, and passes, unless REQUIRE_BROWSER=1.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

if (!existsSync(chromium)) {
  console.log(`browser tests were not run: no chromium at ${chromium} (apt-get install chromium)`);
  process.exit(process.env.REQUIRE_BROWSER === '1' ? 1 : 0);
}
const folder = join(root, 'test/browser');
const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=2', ...files.map((name) => join(folder, name))],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status === 0 ? 0 : 1;
