import { describe, expect, it } from 'vitest';
import { crossSectorIntegrationRule as rule } from '../../../src/rules/relationships/cross-sector-integration.ts';
import { findingsOf } from '../../support/judged.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const firm = (more: object) => [{ id: 'firm', boundary: 'private-public', status: 'running', ...more }];
const nothingShared = {
  sharedInformation: false,
  sharedSpaces: false,
  sharedResources: false,
  sharedBudget: 0,
  jointGovernance: false,
};

describe(rule.meta.id, () => {
  // No case of the tester: of parties without a sector the word for the boundary is believed.
  it('finds no relationship with business where every party is told and none is one', () => {
    const parties = [
      { id: 'a', sector: 'public' },
      { id: 'b', sector: 'civil-society' },
    ];
    const relationships = [
      { id: 'charity', boundary: 'private-public', status: 'running', sharedSpaces: true, parties },
    ];
    expect(findingsOf(rule, { relationships })[0]?.outcome).toBe('unknown');
  });

  ruleCases(rule, [
    {
      name: 'one that ended, of which nobody says between whom it was, is no list of those with business',
      dossier: { relationships: [{ id: 'old', status: 'ended' }] },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'the same where every relationship is listed',
      dossier: { complete: ['/relationships'], relationships: [{ id: 'old', status: 'ended' }] },
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'shared premises are more than a contract',
      dossier: { relationships: firm({ sharedSpaces: true }) },
      expect: { outcome: 'judged', message: 'shared', score: 1 },
    },
    {
      name: 'a contract and nothing more is a third of the way',
      dossier: { relationships: firm({ contractOnly: true }) },
      expect: { outcome: 'judged', message: 'thin', score: 1 / 3 },
    },
    {
      name: 'information alone is two thirds of the way',
      dossier: { relationships: firm({ ...nothingShared, sharedInformation: true }) },
      expect: { outcome: 'judged', message: 'thin', score: 2 / 3 },
    },
    {
      name: 'links of which nobody says what is shared guarantee nothing',
      dossier: { relationships: firm({}) },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'what is not said to run guarantees nothing',
      dossier: { relationships: [{ id: 'firm', boundary: 'private-public', sharedSpaces: true }] },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      // Half of the sector at least and nine in ten at most.
      name: 'shared resources in most of a sector count as far as they are there',
      dossier: {
        mutual: { level: 'sector' },
        relationships: firm({ sharedResources: true, prevalence: { word: 'most' } }),
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 0.9 } },
    },
    {
      name: 'a partnership that ended is none',
      dossier: { relationships: [{ id: 'firm', boundary: 'private-public', status: 'ended', sharedSpaces: true }] },
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'a list that is silent about business is not a list of everything',
      dossier: { relationships: [{ id: 'users', boundary: 'citizen-service', status: 'running' }] },
      expect: { outcome: 'unknown' },
    },
  ]);
});
