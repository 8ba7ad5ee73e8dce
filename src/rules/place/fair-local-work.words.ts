import type { RuleWords } from '../../define/index.ts';

/** Words of `place/fair-local-work`. */
export const fairLocalWorkWords: RuleWords = {
  id: 'place/fair-local-work',
  depthReason: 'It asks for the payroll.',
  title: 'Local and fair work',
  claim: 'Those who work there live in the place, earn a living wage, and have lasting contracts.',
  rationale:
    'Public services are large employers. Work that local people can live on is the most direct way in which a ' +
    'service makes its place economically productive.',
  zeroMeans: 'None of the staff live in the place, earn a living wage or have a permanent contract.',
  oneMeans: 'All of them do.',
  falsifiedBy: 'Staff with all three who say that they cannot live on it.',
  contested:
    'The three are averaged, so that a high local share can hide low pay. Who lives inside depends on the boundary; ' +
    'without one that part stays open.',
  criteria: ['D9'],
  sources: [
    {
      kind: 'publication',
      title: 'What is community wealth building?',
      publisher: 'Centre for Local Economic Strategies',
      url: 'https://cles.org.uk/community-wealth-building/what-is-community-wealth-building/',
      stance: 'advocate',
    },
    {
      kind: 'publication',
      title: 'Rochdale Boroughwide Housing',
      publisher: 'Centre for Local Economic Strategies',
      url: 'https://cles.org.uk/community-wealth-building-in-practice/community-wealth-building-places/rochdale-boroughwide-housing/',
      stance: 'advocate',
    },
  ],
  parameters: {
    mostly: {
      meaning: 'Share from which the words say that work is mostly local and fair; the score has no cut.',
      source: {
        kind: 'publication',
        title: 'Rochdale Boroughwide Housing: 73% of employees live in Rochdale',
        publisher: 'Centre for Local Economic Strategies',
        url: 'https://cles.org.uk/community-wealth-building-in-practice/community-wealth-building-places/rochdale-boroughwide-housing/',
        stance: 'advocate',
      },
    },
  },
  messages: {
    mostly: 'Work is mostly local, paid a living wage and permanent: at least {low:percent} over the three.',
    partly:
      'Between {low:percent} and {high:percent} of work is local, paid a living wage and permanent, over the three.',
    little: 'At most {high:percent} of work is local, paid a living wage and permanent, over the three.',
  },
  remedies: {
    'price-for-fair-pay': {
      text: 'Set prices and terms that let a provider pay a living wage and offer permanent contracts.',
      evidence: 'the price review and contract terms',
    },
    'recruit-near': {
      text: 'Recruit through local routes, and publish the shares of local, living-wage and permanent staff.',
      evidence: 'a yearly workforce statement',
    },
  },
};
