#!/usr/bin/env node
import module from 'node:module';

// Before anything else is loaded, so that it is compiled once and not in every run. Node 22.1 and newer.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types are those of the oldest Node that runs this
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

const { runInProcess } = await import('./process.ts');
await runInProcess();
