/** The library's own rule sets, each a plugin that can be loaded alone. */
export { anchors } from './anchors.ts';
export { capabilitiesRules } from './capabilities/index.ts';
export { commissioningRules } from './commissioning/index.ts';
export { placeRules } from './place/index.ts';
export { relationshipsRules } from './relationships/index.ts';
export { tensionsRules } from './tensions/index.ts';
export { vulnerabilityRules } from './vulnerability/index.ts';
