import type { Anchors } from '../define/index.ts';
import { capabilitiesAnchors } from './capabilities/anchors.ts';
import { placeAnchors } from './place/anchors.ts';
import { relationshipsAnchors } from './relationships/anchors.ts';
import { vulnerabilityAnchors } from './vulnerability/anchors.ts';

/**
 * Five sentences for each quality and exposure that screening asks, from what its 0 looks like to what its 1 does.
 *
 * Nothing that assesses imports them: they are words for forms and reports.
 */
export const anchors: Anchors = /* @__PURE__ */ Object.freeze({
  ...relationshipsAnchors,
  ...capabilitiesAnchors,
  ...placeAnchors,
  ...vulnerabilityAnchors,
});
