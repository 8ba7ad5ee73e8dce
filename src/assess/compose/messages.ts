import type { RemedyOffer, Rule } from '../../define/index.ts';
import { OWNERS, type Owner, type Recommendation } from '../../results/index.ts';
import { sortedBy } from '../../util/number.ts';

/** What follows when a rule answers one of its messages: made once, so that no text is put together for a dossier. */
export interface RuleMessage {
  /** Catalogue key of the message. */
  readonly key: string;
  /** Remedies that answer it. */
  readonly remedies: readonly RankedRemedy[];
  /** Whose remedies they are, in the order reports list owners. */
  readonly owners: readonly Owner[];
}

/** A remedy as it is recommended, less how far it would reach. */
export interface RankedRemedy extends Pick<Recommendation, 'rule' | 'owner' | 'message' | 'evidence'> {
  /** Its place when recommendations are ordered by owner, then by message. */
  readonly rank: number;
}

/** What each rule can say, by rule id and message key. */
export type RuleMessages = ReadonlyMap<string, ReadonlyMap<string, RuleMessage>>;

/** Makes everything ready that rules can say. */
export const messagesOf = (rules: readonly Rule[]): RuleMessages => {
  const all = rules.flatMap((rule) => rule.remedies.map((remedy) => offeringOf(rule, remedy)));
  const ordered = sortedBy(all, ({ owner, message }) => `${String(OWNERS.indexOf(owner))} ${message}`);
  const ranks = new Map(ordered.map(({ message }, rank) => [message, rank]));
  return new Map(
    rules.map((rule) => {
      const remedies = rule.remedies.map((remedy) => {
        const offering = offeringOf(rule, remedy);
        return { after: remedy.after, offering: { ...offering, rank: ranks.get(offering.message) ?? 0 } };
      });
      const messages = Object.keys(rule.messages).map((key): [string, RuleMessage] => {
        const own = remedies.filter(({ after }) => after === undefined || after.includes(key));
        const owners = new Set(own.map(({ offering }) => offering.owner));
        const message: RuleMessage = {
          key: `${rule.meta.id}#${key}`,
          remedies: own.map(({ offering }) => offering),
          owners: Object.freeze(OWNERS.filter((owner) => owners.has(owner))),
        };
        return [key, message];
      });
      return [rule.meta.id, new Map(messages)];
    }),
  );
};

const offeringOf = ({ meta }: Rule, { id, owner }: RemedyOffer): Omit<RankedRemedy, 'rank'> => ({
  rule: meta.id,
  owner,
  message: `${meta.id}#remedy.${id}`,
  evidence: `${meta.id}#evidence.${id}`,
});
