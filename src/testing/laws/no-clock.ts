import type { CaseLaw } from './law.ts';

/** No clock and no randomness: the day is `asOf`, and the same dossier gives the same answer on every day. */
export const noClock: CaseLaw = {
  law: 'no-clock',
  check: ({ trial, dossier }) => {
    const used = new Set<string>();
    underWatch(used, () => trial.findings(dossier));
    return [...used].map(
      (name) => `It uses ${name}. Use the dossier's asOf; chance and today's date have no part in a judgement.`,
    );
  },
};

/** Runs something while every clock and source of chance of the host tells when it is used. Put back in any case. */
/* oxlint-disable no-restricted-properties -- the tester watches the source of chance that rules may not use */
const underWatch = (used: Set<string>, run: () => unknown): void => {
  // oxlint-disable-next-line no-restricted-globals, typescript/no-unsafe-type-assertion -- this law is what watches the host
  const host = globalThis as unknown as { Date: DateConstructor; performance?: { now: () => number } };
  const { Date: date, performance } = host;
  const { random } = Math;
  const now = performance?.now;
  host.Date = new Proxy(date, {
    get: (target, key, receiver) => {
      if (key === 'now') used.add('Date.now');
      return Reflect.get(target, key, receiver) as unknown;
    },
    construct: (target, given: never[]) => {
      if (given.length === 0) used.add('new Date()');
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Date constructs is an object
      return Reflect.construct(target, given) as object;
    },
    apply: (target) => {
      used.add('Date()');
      return target();
    },
  });
  Math.random = () => {
    used.add('Math.random');
    return random();
  };
  try {
    if (performance !== undefined && now !== undefined) {
      performance.now = () => {
        used.add('performance.now');
        return now.call(performance);
      };
    }
    run();
  } finally {
    host.Date = date;
    Math.random = random;
    if (performance !== undefined && now !== undefined) performance.now = now;
  }
};
