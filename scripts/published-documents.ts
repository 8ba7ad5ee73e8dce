/** Kinds of public document that usually answer a screening question, by rule. */
export const PUBLISHED_IN: Readonly<Record<string, string>> = {
  'relationships/agency-integration': 'inspection report, partnership agreement, accounts of a pooled budget',
  'relationships/cross-sector-integration': 'annual report, joint venture agreement, award notice',
  'relationships/informal-sources': 'annual report, inspection report, policy on volunteers and carers',
  'relationships/linking-practice': 'inspection report, terms of a user forum',
  'relationships/participation-depth': 'rules or articles, terms of user groups, minutes',
  'capabilities/offer-redesign': 'service specification before and after, council paper on the change',
  'capabilities/support-beyond-resolution': 'service specification, statement of purpose, inspection report',
  'capabilities/whole-person-scope': 'service specification, statement of purpose',
  'capabilities/demand-elsewhere': 'performance report to the commissioner, evaluation',
  'capabilities/prevention-share': 'service specification, budget by service',
  'place/enterprise-spill-over': 'annual or community interest report, social value report',
  'place/local-design': 'business plan, council strategy, the minutes that adopted either',
  'place/surplus-lock': 'rules or articles, annual accounts',
  'place/board-composition': 'rules or articles on who elects whom, list of directors',
  'place/member-control': 'annual return or confirmation statement with holders and votes',
  'place/stakeholder-plurality': 'rules or articles on classes of members',
};
