import type { Source } from '../../define/index.ts';

/** Section 33 of the Procurement Act 2023, read as enacted. */
export const SECTION_33: Source = {
  kind: 'law',
  title: 'Procurement Act 2023',
  section: 'section 33, as enacted',
  url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/33/enacted',
};

/** The official summary of regulation 77; its own text was not read. */
export const REGULATION_77: Source = {
  kind: 'law',
  title: 'Public Contracts Regulations 2015',
  section: 'regulation 77, in the official summary',
  url: 'https://procurementpathway.civilservice.gov.uk/documents/pcr2015/reserved-contracts-for-certain-services/strategy-and-plan',
};

/** The control exemption of the 2015 regulations; the same words stand in SSI 2015/446, regulation 13. */
export const REGULATION_12: Source = {
  kind: 'law',
  title: 'Public Contracts Regulations 2015',
  section: 'regulation 12(1), in the official summary',
  url: 'https://procurementpathway.civilservice.gov.uk/documents/pcr2015/public-contracts-between-entities',
};

/** The Provider Selection Regime. */
export const HEALTH_REGIME: Source = {
  kind: 'law',
  title: 'Health Care Services (Provider Selection Regime) Regulations 2023, SI 2023/1348',
  section: 'scope',
  url: 'https://www.zoomlaw.co.uk/2023-1348-uksi.html',
};

/** Start of the Procurement Act 2023. */
export const PPN_002: Source = {
  kind: 'publication',
  title: 'PPN 002: taking account of social value in the award of contracts',
  publisher: 'Cabinet Office',
  year: 2025,
  url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
};

/** Dividends of community interest companies. */
export const CIC_REGULATIONS: Source = {
  kind: 'law',
  title: 'Community Interest Company Regulations 2005, SI 2005/1788',
  section: 'regulations 17 and 19, as changed by SI 2014/2483',
};

/** The asset lock of community benefit societies. */
export const SOCIETY_LOCK: Source = {
  kind: 'law',
  title: 'Community Benefit Societies (Restriction on Use of Assets) Regulations 2006, SI 2006/264',
  section: 'scope and Schedule 1',
};

/** The duty to consider social value. */
export const SOCIAL_VALUE_ACT: Source = {
  kind: 'law',
  title: 'Public Services (Social Value) Act 2012',
  section: 'section 1',
  url: 'https://www.legislation.gov.uk/ukpga/2012/3',
};

/** The community right to challenge. */
export const LOCALISM_ACT: Source = {
  kind: 'law',
  title: 'Localism Act 2011, with SI 2012/1313 and SI 2012/1647',
  section: 'sections 81 to 86',
};

/** Pensions of staff who leave a council. */
export const PENSIONS_DIRECTION: Source = {
  kind: 'law',
  title: 'Best Value Authorities Staff Transfers (Pensions) Direction 2007',
  section: 'whole',
};

/** Pensions of staff who leave central government or the NHS. */
export const NEW_FAIR_DEAL: Source = {
  kind: 'publication',
  title: 'Fair Deal for staff pensions: staff transfer from central government',
  publisher: 'HM Treasury',
  year: 2013,
};

/** Transfer of undertakings. */
export const TUPE: Source = {
  kind: 'law',
  title: 'Transfer of Undertakings (Protection of Employment) Regulations 2006',
  section: 'regulations 2 and 3, read in part',
};

/** A source for what was written from memory and must be checked before it is relied on. */
export const unverified = (what: string): Source => ({
  kind: 'judgement',
  note: `Unverified: ${what} Check the text in force before relying on it, and set the parameter in your profile.`,
});
