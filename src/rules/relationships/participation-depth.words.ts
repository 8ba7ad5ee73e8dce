import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/participation-depth`. */
export const participationDepthWords: RuleWords = {
  id: 'relationships/participation-depth',
  depthReason: 'Seats, votes and elections stand in constitutions and on websites.',
  title: 'Depth of participation',
  claim: 'Users and local people share in power over strategy and over everyday decisions about the service.',
  rationale:
    'Value arises between citizen and service. Who decides is the part of that which manner alone cannot supply: ' +
    'below partnership, one side can drop what the other said.',
  zeroMeans: 'People are at most informed, in strategy and in everyday decisions.',
  oneMeans: 'People hold at least a partnership both over strategy and over some everyday decision.',
  falsifiedBy: 'Services with partnership in their rules whose decisions never differ from what staff proposed.',
  contested: 'Eight rungs simplify, citizens are not one group, and higher is not better in every decision.',
  criteria: ['R1'],
  sources: [
    {
      kind: 'publication',
      title: 'Arnstein’s ladder, section 4.1 of an OpenLearn course',
      publisher: 'The Open University',
      url: 'https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024',
      stance: 'independent',
    },
    { kind: 'judgement', note: 'Which rung seats, votes and vetoes show is our reading of Arnstein’s bands.' },
  ],
  parameters: {
    noShare: {
      meaning: 'Rung up to which no power is shared: informing.',
      source: { kind: 'judgement', note: 'The bands are Arnstein’s; giving them scores is ours.' },
    },
    sharedPower: {
      meaning: 'Rung from which power is shared: partnership.',
      source: {
        kind: 'judgement',
        note: 'Arnstein’s band of citizen power starts here; that more is no better is ours.',
      },
    },
    strategyWeight: {
      meaning: 'Part of the score that strategy makes up; everyday decisions make up the rest.',
      source: { kind: 'judgement', note: 'A seat on the board and a say in one’s own service are different goods.' },
    },
  },
  messages: {
    shared: 'Citizens hold at least rung {strategy:number} of 8 over strategy and {everyday:number} from day to day.',
    apart:
      'Citizens reach at most rung {strategy:number} of 8 over strategy and {everyday:number} from day to day; partnership is {sharedPower:number}.',
    none: 'No running relationship gives users or local people a say.',
    'strategy-only': 'Over strategy citizens stand on rung {low:number} to {high:number} of 8; the rest is not known.',
    open: 'What is known of seats, votes and roles does not settle how much users and local people may decide.',
  },
  remedies: {
    'joint-decision': {
      text: 'Move one kind of decision to a body in which citizens and staff decide together, and put that in the rules.',
      evidence: 'terms of reference, and minutes of a decision that body took',
    },
    'ask-for-shared-decisions': {
      text: 'Ask in the specification which decisions the people served will share in.',
      evidence: 'the specification',
    },
  },
};
