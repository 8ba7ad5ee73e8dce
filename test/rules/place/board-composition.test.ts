import { describe } from 'vitest';
import { boardCompositionRule as rule } from '../../../src/rules/place/board-composition.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const board = (totalSeats: number, ...seats: readonly object[]) => ({
  mutual: { governance: { bodies: [{ id: 'board', role: 'board', setsStrategy: true, totalSeats, seats }] } },
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'staff and users elect seven of ten',
      dossier: board(
        10,
        { constituency: 'staff', seats: 4, selection: 'elected' },
        { constituency: 'users', seats: 3, selection: 'elected' },
        { constituency: 'council', seats: 3, selection: 'nominated' },
      ),
      expect: { outcome: 'judged', message: 'majority', score: 1 },
    },
    {
      name: 'staff elect half of the seats and nobody else elects any',
      dossier: board(
        4,
        { constituency: 'staff', seats: 2, selection: 'elected' },
        { constituency: 'executive', seats: 2, selection: 'ex-officio' },
      ),
      expect: { outcome: 'judged', message: 'staff-majority', score: 1 },
    },
    {
      name: 'one elected seat of four is half of the way',
      dossier: board(
        4,
        { constituency: 'users', seats: 1, selection: 'elected' },
        { constituency: 'investor', seats: 3, selection: 'appointed' },
      ),
      expect: { outcome: 'judged', message: 'minority', score: 0.5 },
    },
    {
      name: 'the council nominates everyone',
      dossier: board(5, { constituency: 'council', seats: 5, selection: 'nominated' }),
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'of two seats it is not known how they are filled',
      dossier: board(
        8,
        { constituency: 'users', seats: 2, selection: 'elected' },
        { constituency: 'community', seats: 2 },
        { constituency: 'executive', seats: 4, selection: 'ex-officio' },
      ),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'only the largest number of seats is known: the others may be elected too',
      dossier: {
        mutual: {
          governance: {
            bodies: [
              {
                id: 'board',
                setsStrategy: true,
                maximumSeats: 20,
                seats: [{ constituency: 'community', seats: 5, selection: 'elected' }],
              },
            ],
          },
        },
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'an appointed board does not count where an elected body sets the strategy',
      dossier: {
        mutual: {
          governance: {
            bodies: [
              {
                id: 'board',
                setsStrategy: false,
                totalSeats: 8,
                seats: [{ constituency: 'executive', seats: 8, selection: 'recruited' }],
              },
              {
                id: 'body',
                role: 'representative-body',
                setsStrategy: true,
                totalSeats: 4,
                seats: [
                  { constituency: 'users', seats: 2, selection: 'elected' },
                  { constituency: 'staff', seats: 2, selection: 'elected' },
                ],
              },
            ],
          },
        },
      },
      expect: { outcome: 'judged', message: 'majority', score: 1 },
    },
    { name: 'nothing is known of a board', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
