import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { booleanShape, dateShape, textShape } from './primitives.ts';
import { CONSTITUENCIES, type Constituency } from '../vocabulary/governance.ts';
import { PLACE_SCALES, type PlaceScale } from '../vocabulary/mutual.ts';
import {
  type Mandate,
  MANDATES,
  PARTICIPATION_RUNGS,
  type ParticipationRung,
  STRATEGY_OWNERS,
  type StrategyOwner,
} from '../vocabulary/service.ts';

/** A place, and the boundary that *local* means. */
export interface Place {
  /** What it is called. */
  readonly name?: string;
  /** How large it is. */
  readonly scale?: PlaceScale;
  /** Official code, such as an ONS area code. */
  readonly code?: string;
  /** The boundary that "local" means throughout the dossier, in words: "City of York". */
  readonly boundary?: string;
}

/** A strategy for a place or of an organisation in it: whose it is, who set its priorities, by what mandate. */
export interface PlaceStrategy {
  /** What it is called. */
  readonly name?: string;
  /** Who owns it. */
  readonly owner?: StrategyOwner;
  /** Who set its priorities. Named in `complete` and empty: none. */
  readonly prioritiesSetBy?: readonly Constituency[];
  /** How much power citizens had in setting it, on Arnstein's ladder. Unit: rung 1 to 8. */
  readonly participationRung?: ParticipationRung;
  /** Whether evidence from the place itself was used. */
  readonly localEvidenceUsed?: boolean;
  /** What gives it a democratic mandate. `none` is a known absence. */
  readonly mandate?: Mandate;
  /** Whether it was made for this place rather than adopted from elsewhere. */
  readonly locallyCrafted?: boolean;
  /** Whether economic and social aims stand in one strategy. */
  readonly joinsEconomicAndSocial?: boolean;
  /** When it was adopted. ISO date. */
  readonly adoptedOn?: string;
}

/** The shape of {@link Place}. */
export const placeShape: Shape<Place> = /* @__PURE__ */ shapeOf<Place>()(() =>
  record({
    name: maybe(textShape),
    scale: maybe(oneOf(PLACE_SCALES)),
    code: maybe(textShape),
    boundary: maybe(textShape),
  }),
);

/** The shape of {@link PlaceStrategy}. */
export const placeStrategyShape: Shape<PlaceStrategy> = /* @__PURE__ */ shapeOf<PlaceStrategy>()(() =>
  record({
    name: maybe(textShape),
    owner: maybe(oneOf(STRATEGY_OWNERS)),
    prioritiesSetBy: maybeList(oneOf(CONSTITUENCIES)),
    participationRung: maybe(oneOf(PARTICIPATION_RUNGS)),
    localEvidenceUsed: maybe(booleanShape),
    mandate: maybe(oneOf(MANDATES)),
    locallyCrafted: maybe(booleanShape),
    joinsEconomicAndSocial: maybe(booleanShape),
    adoptedOn: maybe(dateShape),
  }),
);
