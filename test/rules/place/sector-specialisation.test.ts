import { describe } from 'vitest';
import { sectorSpecialisationRule as rule } from '../../../src/rules/place/sector-specialisation.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const jobs = (sectorJobs: number, more: object = { referenceSectorJobs: 100, referenceAllJobs: 1000 }) => ({
  mutual: { place: { boundary: 'the county' }, localEconomy: { sectorJobs, allJobs: 1000, ...more } },
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'three times the share of elsewhere',
      dossier: jobs(300),
      expect: { outcome: 'judged', message: 'more', answer: 'more-than-elsewhere' },
    },
    {
      name: 'the share of elsewhere',
      dossier: jobs(100),
      expect: { outcome: 'judged', message: 'same', answer: 'as-elsewhere' },
    },
    {
      name: 'half the share of elsewhere',
      dossier: jobs(50),
      expect: { outcome: 'judged', message: 'less', answer: 'less-than-elsewhere' },
    },
    { name: 'there is nothing to compare with', dossier: jobs(50, {}), expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
