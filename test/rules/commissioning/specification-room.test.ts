import { describe } from 'vitest';
import { specificationRoomRule } from '../../../src/rules/commissioning/specification-room.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('room in the specification', () => {
  ruleCases(specificationRoomRule, [
    ...noCondition,
    {
      name: 'an outcome specification fits a new offer',
      dossier: toBuyer({ redesign: { level: 4 } }, { specification: 'outcomes' }),
      expect: { outcome: 'judged', message: 'fits', score: 1 },
    },
    {
      name: 'variants let a new offer in',
      dossier: toBuyer({ redesign: { level: 3 } }, { specification: 'activities', variantsAllowed: true }),
      expect: { outcome: 'judged', message: 'fits', score: 1 },
    },
    {
      name: 'prescribed activities fit an improved offer of the same kind',
      dossier: toBuyer({ redesign: { level: 2 } }, { specification: 'activities', variantsAllowed: false }),
      expect: { outcome: 'judged', message: 'fits', score: 1 },
    },
    {
      name: 'prescribed activities shut a new offer out',
      dossier: toBuyer({ redesign: { level: 3 } }, { specification: 'activities', variantsAllowed: false }),
      expect: { outcome: 'judged', message: 'prescribed', score: 0 },
    },
    {
      name: 'counted outputs leave a new offer half the room',
      dossier: toBuyer({ redesign: { level: 3 } }, { specification: 'outputs', variantsAllowed: false }),
      expect: { outcome: 'judged', message: 'counts-outputs', score: 0.5 },
    },
    {
      name: 'a new offer may get in where nobody says whether variants are allowed',
      dossier: toBuyer({ redesign: { level: 3 } }, { specification: 'inputs' }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'how far an offer departs decides whether prescription shuts it out',
      dossier: toBuyer({}, { specification: 'activities', variantsAllowed: false }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'a specification that is not public says nothing',
      dossier: toBuyer({ redesign: { level: 3 } }, {}),
      expect: { outcome: 'unknown' },
    },
  ]);
});
