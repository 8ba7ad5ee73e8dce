import { isEvidence, isIntervention, isRelationship } from './hand-check-items.ts';
import { isAmount, isDay, isFlag, isListOf, isObject, isShare, isText } from './hand-check-values.ts';

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
