import { EVIDENCE_KINDS, RELATIONSHIP_BOUNDARIES, SOURCE_QUALITIES } from '../../src/models/index.ts';

/**
 * A guard for the part of a dossier that the cases use, written out by hand: it copies nothing, names no fault and stops at
 * the first one. The limit that every checking library is measured against.
 */
export const checkedByHand = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'schemaVersion':
        if (field !== 1) return false;
        required += 1;
        break;
      case 'asOf':
        if (!isDay(field)) return false;
        required += 1;
        break;
      case 'mutual':
        if (!isMutual(field)) return false;
        required += 1;
        break;
      case 'relationships':
        if (!isListOf(field, isRelationship)) return false;
        break;
      case 'interventions':
        if (!isListOf(field, isIntervention)) return false;
        break;
      case 'evidence':
        if (!isListOf(field, isEvidence)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0;
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value < Infinity;

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean => {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false;
  return true;
};

/** A real day, `YYYY-MM-DD`. */
export const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  if (month !== 2) return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  const year = Number(value.slice(0, 4));
  return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
};

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A JSON pointer. */
export const POINTER = /^(\/([^/~]|~[01])*)*$/;

const isMutual = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'name':
        if (!isText(field)) return false;
        required += 1;
        break;
      case 'level':
        if (!isLevel(field)) return false;
        required += 1;
        break;
      case 'workforce':
        if (!isWorkforce(field)) return false;
        break;
      case 'staffConsent':
        if (!isStaffConsent(field)) return false;
        break;
      case 'localEconomy':
        if (!isLocalEconomy(field)) return false;
        break;
      case 'membership':
        if (!isMembership(field)) return false;
        break;
      case 'finances':
        if (!isFinances(field)) return false;
        break;
      case 'transition':
        if (!isTransition(field)) return false;
        break;
      case 'place':
        if (!isPlace(field)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
};

const isLevel = (value: unknown): boolean =>
  value === 'organisation' || value === 'sector' || value === 'service' || value === 'proposal';

const isWorkforce = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'localShare':
      case 'livingWageShare':
      case 'permanentShare':
      case 'zeroHoursShare':
      case 'priorityGroupShare':
      case 'exServiceUserShare':
      case 'turnoverShare':
        if (!isShare(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isStaffConsent = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  for (const key in value) if ((key !== 'awareShare' && key !== 'supportShare') || !isShare(value[key])) return false;
  return true;
};

const isLocalEconomy = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'localSpendShare':
      case 'localSpendShareBaseline':
      case 'lm3ResponseShare':
        if (!isShare(value[key])) return false;
        break;
      case 'localBusinessLinks':
      case 'economicStrategyLinked':
        if (!isFlag(value[key])) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isMembership = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (!(key === 'open' ? isFlag(value[key]) : key === 'qualifyingMonths' && isAmount(value[key]))) return false;
  }
  return true;
};

const isFinances = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  for (const key in value) {
    const isMoney = key === 'freeReserves' || key === 'monthlyCost';
    if (!(isMoney ? isAmount(value[key]) : key === 'equityPossible' && isFlag(value[key]))) return false;
  }
  return true;
};

const isTransition = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== 'months' || !isAmount(value[key])) return false;
  return true;
};

const isPlace = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== 'boundary' || !isText(value[key])) return false;
  return true;
};

const isRelationship = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  let hasId = false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'id':
        if (!isText(field)) return false;
        hasId = true;
        break;
      case 'boundary':
        if (!BOUNDARIES.has(field)) return false;
        break;
      case 'reciprocal':
      case 'sharedInformation':
      case 'sharedSpaces':
      case 'sharedResources':
      case 'jointGovernance':
      case 'sharedOutcomes':
      case 'advocacy':
      case 'outreach':
        if (!isFlag(field)) return false;
        break;
      case 'continuityIndex':
      case 'continuityBaseline':
      case 'deliveredValueShare':
      case 'promisedValueShare':
        if (!isShare(field)) return false;
        break;
      default:
        return false;
    }
  }
  return hasId;
};

const isIntervention = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  let hasId = false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'id':
        if (!isText(field)) return false;
        hasId = true;
        break;
      case 'leadWorker':
      case 'continuesAfterResolution':
      case 'shownIneffective':
        if (!isFlag(field)) return false;
        break;
      case 'horizonMonths':
      case 'annualCost':
        if (!isAmount(field)) return false;
        break;
      default:
        return false;
    }
  }
  return hasId;
};

const isEvidence = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    if (key === 'quality') {
      if (!QUALITIES.has(field)) return false;
      continue;
    }
    required += 1;
    if (key === 'id') {
      if (!isText(field)) return false;
    } else if (key === 'about') {
      if (!isListOf(field, isPointer) || (Array.isArray(field) && field.length === 0)) return false;
    } else if (key === 'kind') {
      if (!KINDS.has(field)) return false;
    } else if (key !== 'source' || !isSource(field)) return false;
  }
  return required === 4;
};

const isPointer = (value: unknown): boolean => typeof value === 'string' && POINTER.test(value);

const isSource = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  let hasTitle = false;
  for (const key in value) {
    if (key !== 'title' || !isText(value[key])) return false;
    hasTitle = true;
  }
  return hasTitle;
};

const BOUNDARIES: ReadonlySet<unknown> = new Set(RELATIONSHIP_BOUNDARIES);
const KINDS: ReadonlySet<unknown> = new Set(EVIDENCE_KINDS);
const QUALITIES: ReadonlySet<unknown> = new Set(SOURCE_QUALITIES);
