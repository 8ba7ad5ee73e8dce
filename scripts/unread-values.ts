/** Why no rule reads a kind of value that sources give: the first pattern that fits its place in a dossier. */
export const whyUnread = (pattern: string): string | undefined => REASONS.find(([fits]) => fits.test(pattern))?.[1];

const REASONS: readonly (readonly [fits: RegExp, why: string])[] = [
  // Known shortfalls come first: a value that bears on a proposition or an exposure, and that no rule can use.
  [/announcedChange(From|Share)$/, 'Shortfall: a cut that is announced is an exposure that no rule names.'],
  [
    /surplusDecidedBy$/,
    'Shortfall: who decides on surplus bears on proposition 3; votes on `surplus-use` are read as decisions of members.',
  ],
  [
    /design\/locallyCrafted$/,
    'Shortfall: an offer made in the place bears on proposition 3; only its strategy is asked.',
  ],
  [/lastUsedOn$/, 'Shortfall: a right that is never used is weaker than one that is.'],
  [/place\/scale$/, 'Shortfall: a national body has no strategy of one place, and the rules leave that open.'],
  [
    /(entrantsLastThreeYears|willBuy|price|budgetLine)$/,
    'Shortfall: bears on what would be bought, and no rule asks for it.',
  ],
  [
    /\/design\/(rung|modes|communityInvolved)/,
    'Shortfall: a say in the design of one offer bears on propositions 1 and 3.',
  ],
  [/\/surplusUses\//, 'Shortfall: what surplus is spent on shows whether value stays in the place.'],
  [/localSeatShare$/, 'Shortfall: a board of local people bears on proposition 3, though less than who elects it.'],
  [/employeeManagement$/, 'Read by the UK procurement plugin only. Shortfall: staff who manage have influence.'],
  [/suretyRequired$/, 'Read only beside free reserves. Shortfall: a tender lost for want of surety proves itself.'],
  [
    /\/outcomes\/|\/indicators\/\*\/comparatorValue$/,
    'Shortfall: what people can choose, beside a benchmark, is read only where an instrument measured a change.',
  ],
  [/turnoverShare$/, 'Staff who stay make continuity possible; continuity itself is asked of those who are served.'],
  [/promoted$/, 'Without the number who could have been promoted it is no rate.'],
  [/sitesClosed$/, 'Keeping sites open is a service kept, not yet a relationship, a capability or a say.'],
  [/incumbent$/, 'Bears on the exposure to incumbents and on no proposition.'],
  [/shareBefore$/, 'Incumbency is judged by the market as it is.'],

  // Values that have their place elsewhere.
  [/\/engagement\//, 'Read only where a commissioner’s own buying is judged.'],
  [
    /\/finances\/(savings|income)\//,
    'Savings for the public purse are no part of the three propositions; promises least of all.',
  ],
  [
    /\/funding\/\*\/(amount|share|source)$/,
    'That somebody funds it is read from its status; without its cost no share can be told.',
  ],
  [
    /\/transition\/(months|startedOn|burden)$/,
    'Time alone is no cost; what the change cost is what the exposure asks for.',
  ],
  [/\/finances\/periods\//, 'Read only where several years or the size of contracts can be compared.'],
  [
    /\/mutual\/indicators\//,
    'A figure of its own kind: only community resilience is judged, against a baseline or another place.',
  ],
  [
    /\/(reach\/(people|sites)|headcountAtStart|newStarters|totalAtStart|participants)$/,
    'Size and growth are no merit in themselves.',
  ],
  [
    /minimumAge|qualifyingMonths|sharePrice|termMonths/,
    'A condition of joining or serving: how many join and who elects is judged instead.',
  ],
  [
    /notForProfit$/,
    'Read by the UK procurement plugin only: what is paid out, and what the law locks, is judged instead.',
  ],
  [/parentSupport\/mandate$/, 'Read only beside what else the parent gave: terms of assets, separation, the contract.'],
  [/mechanisms|privateCapital/, 'How a share is held: who holds how much is judged instead.'],
  [/parentBody$/, 'Dependence is judged by the share of income, whoever pays it.'],
  [/\/coProduction\//, 'Asked of single subjects, or at a depth that a sector is not asked.'],
  [/strengths\/reported|leftPublicSector|deliversPublicServices/, 'Not asked of a sector.'],

  [/newOffer/, 'How different an offer is counts, and not how many there are.'],
  [/(legalCost|parentCost)$/, 'The whole cost of the change is read; its parts are in it.'],
  [
    /pensionProtection$/,
    'A term of the transfer that the law decides; the plugin `uk-procurement` asks it under its own name.',
  ],
  [/(engagedBeforeAppraisal|unionsInvolvedEarly)$/, 'How consent was sought; whether it was given is read.'],
  [
    /(sampleSize|respondents|surveyed|lm3ResponseShare|classifierAgreement)$/,
    'How firm a figure is: its evidence says that.',
  ],
  [/\/relationships\/\*\/indicators\//, 'A figure of its own kind, with no scale that all share.'],
  [/\/interventions\/\*\/indicators\/\*\/target/, 'A target is a wish; what was measured is read.'],
  [/spillovers\/\*\/count$/, 'Which ways are in use is read; one apprentice and ten are no different claim.'],
  [/suppliers\/\*\/(postcode|sme|socialEnterprise)$/, 'Whether a supplier is local is read, whoever it is.'],
  [
    /(sitesOpened|exitClause|mission\/statement|pointOfEntry|elections\/\*\/constituency)$/,
    'Description; what follows from it is asked.',
  ],
  [/fiscalCase\/(benefits\/\*\/kind|costs\/\*\/payer)$/, 'Who gains and how much of it is cash is read.'],
  [/socialCapital\/\*\/measure$/, 'Says by which instrument; the level is read.'],
  [/prevalence\//, 'Read where a sector’s relationships and offers are judged.'],

  [/^\/ratings\//, 'A rating answers its rule itself, past the facts; no fact may read it.'],

  // What only says which thing is meant, where, and when.
  [
    /(serviceSectors(\/\*)?|deliveryRoutes(\/\*)?|identifiers\/\*\/scheme|place\/code|redesign\/before|origin|holder|provider|sector|redesign\/after|informal)$/,
    'Says which thing is meant.',
  ],
  [
    /(failureDemand\/(from|to)|adoptedOn|localSpendBaselineOn|startedOn|liveOn|since|measuredOn|baselineOn|unit|comparator|startsOn|endsOn)$/,
    'Says when, or in what unit.',
  ],
  [
    /^\/commissioning\/|\/staffConsent\//,
    'Bears on exposures and on what is bought, where a rule asks for it; on no proposition.',
  ],
];
