import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '../..');

/** The widths at which every page has to hold: a narrow phone, a laptop. Unit: pixels. */
export const WIDTHS = [320, 1280];

/** Address of a page of the built site, as opened from a disk. */
export const addressOf = (path) => pathToFileURL(join(root, 'docs/site/out', path)).href;

/** Debian's browser. As root it has no sandbox of its own. */
export const launched = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** Opens a page and keeps account of what went wrong in it and of what it asked for. */
export const opened = async (browser, address, width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const faults = [];
  const requests = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, faults, requests, close: () => context.close() };
};

/** What axe-core holds against a page, one line each. It may not load the style sheets a second time: the policy forbids it. */
export const violationsOf = async (page) => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ['violations'], preload: false }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
};

/** How far a page is wider than the screen, so that a reader would have to scroll sideways. Unit: pixels. */
export const overflowOf = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Unfolds everything, and what is inside it. */
export const unfold = (page) =>
  page.evaluate(async () => {
    for (let depth = 0; depth < 4; depth += 1) {
      for (const part of document.querySelectorAll('details:not([open])')) part.open = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
