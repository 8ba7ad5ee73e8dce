import { EVIDENCE_KINDS, RELATIONSHIP_BOUNDARIES, SOURCE_QUALITIES } from '../../src/models/index.ts';
import { isAmount, isFlag, isListOf, isObject, isPointer, isShare, isText } from './hand-check-values.ts';

/** A relationship as the cases have it. */
export const isRelationship = (value: unknown): boolean => {
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

/** An intervention as the cases have it. */
export const isIntervention = (value: unknown): boolean => {
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

/** Evidence as the cases have it. */
export const isEvidence = (value: unknown): boolean => {
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
