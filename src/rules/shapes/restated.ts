import type { LegalBasis, Severity } from '../../finding/model';
import type { Examples, Rule } from '../rule';

/** What a demand says of itself where another convention makes it too. */
export interface Restatement<Message extends string> {
  readonly id: string;
  readonly ref: string | null;
  readonly basis: LegalBasis;
  readonly severity?: Severity;
  readonly title?: string;
  readonly appliesTo?: Rule['appliesTo'];
  readonly examples?: Examples;
  /** The sentences that read otherwise there. */
  readonly messages?: Partial<Readonly<Record<Message, string>>>;
}

/** The same demand under another convention: what it looks for stays, what it stands on and says is its own. */
export function restated<Message extends string>(rule: Rule<Message>, own: Restatement<Message>): Rule<Message> {
  return { ...rule, ...own, messages: { ...rule.messages, ...own.messages } };
}
