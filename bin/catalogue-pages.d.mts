import type { DescribedCatalogue } from '../src/analysis/index.ts';

/** Documentation of rules as Markdown, by path under the folder that holds it. */
export declare const cataloguePages: (catalogue: DescribedCatalogue) => ReadonlyMap<string, string>;
