/** The library's own rule sets, each a plugin that can be loaded alone, and the words that explain each. */
export { anchors } from './anchors.ts';
export { capabilitiesRules } from './capabilities/index.ts';
export { capabilitiesWords } from './capabilities/words.ts';
export { commissioningRules } from './commissioning/index.ts';
export { commissioningWords } from './commissioning/words.ts';
export { placeRules } from './place/index.ts';
export { placeWords } from './place/words.ts';
export { relationshipsRules } from './relationships/index.ts';
export { relationshipsWords } from './relationships/words.ts';
export { tensionsRules } from './tensions/index.ts';
export { tensionsWords } from './tensions/words.ts';
export { vulnerabilityRules } from './vulnerability/index.ts';
export { vulnerabilityWords } from './vulnerability/words.ts';
