import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { API_VERSION, definePlugin } from '../../src/define/index.ts';
import type { Assessment, PropositionId } from '../../src/results/index.ts';
import { placeRules } from '../../src/rules/place/index.ts';
import { controlDilutionRule } from '../../src/rules/vulnerability/control-dilution.ts';
import { assess } from '../../src/standard.ts';
import { dossier } from './dossiers.ts';

const navigo: Assessment = assess(dossier('navigo'));
const mycsp: Assessment = assess(dossier('mycsp'));
const sector: Assessment = assess(dossier('mutuals-2013'));

/** Questions of one proposition that no source answers at all. */
const unanswered = ({ gaps }: Assessment, proposition: PropositionId): readonly string[] =>
  gaps
    .filter(({ kind, rules }) => kind === 'missing' && rules.some((rule) => rule.startsWith(`${proposition}/`)))
    .map(({ fact }) => fact)
    .sort();

const finding = ({ findings }: Assessment, rule: string): unknown => findings.find((one) => one.rule === rule);

describe('NAViGO in October 2017', () => {
  it('points to a positive reading of relationships, or better', () => {
    expect(navigo.propositions.relationships.leaning).toBe('favourable');
  });

  it('points to a positive reading of place, or better: equal votes of users and staff, and both as members', () => {
    expect(navigo.propositions.place.leaning).toBe('favourable');
    expect(finding(navigo, 'place/stakeholder-plurality')).toMatchObject({
      message: 'place/stakeholder-plurality#both',
    });
    expect(finding(navigo, 'place/member-control')).toMatchObject({ message: 'place/member-control#whoMayJoin' });
  });

  it('counts the vote for leaders and the vote for projects as shared power', () => {
    expect(finding(navigo, 'relationships/participation-depth')).toMatchObject({ score: { low: 1, high: 1 } });
  });

  it('counts voting for projects, working in them and scrutiny as three modes of co-production', () => {
    expect(finding(navigo, 'relationships/co-production-breadth')).toMatchObject({ score: { low: 1, high: 1 } });
  });

  it('counts support that goes on after symptoms have gone', () => {
    expect(finding(navigo, 'capabilities/support-beyond-resolution')).toMatchObject({ score: { low: 1, high: 1 } });
  });

  it('shows both counts of members, which sources of different years give', () => {
    expect(navigo.conflicts.map(({ about }) => about)).toEqual(['/mutual/membership/total']);
  });

  it('names what no source says of relationships', () => {
    expect(unanswered(navigo, 'relationships')).toEqual([
      'continuity.record', // no record of contacts
      'decision-rights.in-use', // no instance of a right used by users in their own care
      'informal.share', // hours, paid and unpaid
      'partnership.quality', // no partner was asked
    ]);
  });

  it('names what no source says of capabilities', () => {
    expect(unanswered(navigo, 'capabilities')).toEqual([
      'offers.benefit-horizon-coverage', // neither horizon nor contract
      'offers.capability-changes', // nothing measured in those who use the services
      'offers.evidence-strength',
      'offers.failure-demand-rates',
      'offers.follow-up-months',
      'offers.prevention-share', // no tier and no spend
      'offers.redesign-levels', // nothing on what was done before
      'offers.strengths-practice',
    ]);
  });

  it('names what no source says of place', () => {
    expect(unanswered(navigo, 'place')).toEqual([
      'commissioning.social-value', // no contract
      'governance.outside-board', // nobody outside is said to sit there
      'governance.outside-veto',
      'membership.absolute-consent', // no ballot on leaving
      'membership.open-circle', // 360 staff and 340 local people have joined; how many may, no source tells
      'membership.participation-record', // no turnout
      'ownership.rival-control',
      'ownership.staff-share', // votes are told, stakes are not
      'status.ownership-published',
      'status.social-purpose', // the purpose clause
      'strategy.democratic-mandate',
      'strategy.joined-aims',
    ]);
  });
});

describe('MyCSP in June 2014', () => {
  it('is not positive on place, and does not point there', () => {
    const { verdict, leaning } = mycsp.propositions.place;
    expect(['weak', 'mixed', 'insufficient-evidence']).toContain(verdict);
    expect(leaning).not.toBe('favourable');
  });

  it('lies in the control of others: staff hold a quarter, users and local people nothing', () => {
    expect(finding(mycsp, 'place/member-control')).toMatchObject({
      message: 'place/member-control#others',
      data: { low: 0.25, high: 0.25 },
    });
    expect(finding(mycsp, 'place/stakeholder-plurality')).toMatchObject({
      message: 'place/stakeholder-plurality#staff-only',
    });
  });

  it('is a mutual as government and practitioners then counted', () => {
    expect(finding(mycsp, 'place/status-government-definition')).toMatchObject({
      message: 'place/status-government-definition#meets',
    });
    expect(finding(mycsp, 'place/status-quarter-owned')).toMatchObject({ message: 'place/status-quarter-owned#meets' });
  });

  it('is exposed to the loss of control: a partner is the largest holder, and staff hold a quarter', () => {
    const control = definePlugin({
      name: 'social-productivity/control',
      version: '1.0.0',
      namespace: 'vulnerability',
      apiVersion: API_VERSION,
      description: 'The one exposure in question.',
      licence: 'MIT',
      rules: [controlDilutionRule],
      themes: { 'vulnerability/control': 'Control' },
    });
    const exposed = createEvaluator({ plugins: [placeRules, control] }).assess(dossier('mycsp'));
    expect(exposed.exposures).toMatchObject([{ exposure: 'vulnerability/control-dilution', state: 'established' }]);
    expect(finding(exposed, 'vulnerability/control-dilution')).toMatchObject({
      message: 'vulnerability/control-dilution#leading',
      data: { low: 0.4, members: 0.25 },
    });
  });

  it('has no evidence that disagrees', () => {
    expect(mycsp.conflicts).toEqual([]);
  });

  it('names what no source says of relationships', () => {
    expect(unanswered(mycsp, 'relationships')).toEqual([
      'co-production.modes',
      'continuity.record',
      'decision-rights.in-use',
      'informal.sources',
      'informal.terms',
      'integration.inter-agency',
      'linking.practices',
      'participation.citizen-power', // one seat is the trust's; who sets the strategy is not said
      'partnership.quality',
      'relationships.reciprocal-share',
    ]);
  });

  it('names all questions of capabilities: of its offer the sources say only what it is', () => {
    expect(unanswered(mycsp, 'capabilities')).toEqual([
      'offers.benefit-horizon-coverage',
      'offers.capability-changes',
      'offers.demand-elsewhere',
      'offers.evidence-strength',
      'offers.failure-demand-rates',
      'offers.follow-up-months',
      'offers.lasting-support',
      'offers.prevention-share',
      'offers.redesign-levels',
      'offers.scope',
      'offers.strengths-practice',
    ]);
  });

  it('names what no source says of place', () => {
    expect(unanswered(mycsp, 'place')).toEqual([
      'commissioning.social-value',
      'local-economy.spillover-breadth', // apprenticeships are intended, none is reported
      'membership.absolute-consent', // no ballot
      'membership.free-and-equal-votes', // a share scheme for all staff, and no word on votes
      'membership.participation-record',
      'safeguards.surplus', // two per cent of profits has a use; lock and distribution are not told
      'status.ownership-published',
      'status.social-purpose',
      'strategy.democratic-mandate',
      'strategy.joined-aims',
      'strategy.local-crafting',
    ]);
  });
});

describe('the founding text on mutuals as a sector', () => {
  // "Against two of the three social productivity criteria, then, public service mutuals today still seem to be positive –
  // though vulnerable – players"; on the remaining one "the signs are mixed" (RSA, 2013).
  it('is positive, though vulnerable, on relationships', () => {
    expect(sector.propositions.relationships).toMatchObject({
      verdict: 'positive',
      vulnerability: { state: 'vulnerable' },
    });
  });

  it('is mixed on capabilities: some offers are new, more often they are not', () => {
    expect(sector.propositions.capabilities.verdict).toBe('mixed');
  });

  it('is positive, though vulnerable, on place', () => {
    expect(sector.propositions.place).toMatchObject({ verdict: 'positive', vulnerability: { state: 'vulnerable' } });
  });

  it('is vulnerable because frontline staff do not know of the option, which the programme’s own research found', () => {
    expect(sector.propositions.place.vulnerability.because).toContain('vulnerability/staff-awareness');
  });

  it('rests what it says of all mutuals on its own evidence, and not on research about some of them', () => {
    expect(finding(sector, 'relationships/cross-sector-integration')).toMatchObject({
      reads: [{ fact: 'integration.private-public', reliability: 0.5 }],
    });
  });

  it('shows that commissioners and providers disagree on who can pay', () => {
    expect(sector.conflicts.map(({ about }) => about)).toEqual(['/interventions/0/funding']);
  });

  it('asks a sector nothing that only one organisation could answer', () => {
    const asked = sector.findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ rule }) => rule);
    expect(asked).not.toContain('relationships/participation-depth');
    expect(asked).not.toContain('relationships/co-production-breadth');
    expect(asked).not.toContain('place/stakeholder-plurality');
    expect(asked).not.toContain('place/surplus-lock');
  });
});
