import type { Anatomy, Component, IsoDate, Kind, System } from '../anatomy/model';
import type { DraftDocument, ParagraphFormat, RunFormat, Section } from '../draft/model';
import type { Fix, LegalBasis, Place, Severity } from '../finding/model';
import type { Profile } from '../profile/model';
import type { OfficeWords } from './office';
import type { ReadCitations } from './reading/references';

/** One demand of a convention: first what it is, as data, then what it does. */
export interface Rule<Message extends string = string> {
  /** Also its path: src/rules/<id>.ts, test/rules/<id>.test.ts. `chung/…` holds under every convention. */
  readonly id: string;
  /** The row of the conventions it stands on ("ND30-SO-02"); null for plain slips of language. */
  readonly ref: string | null;
  readonly component: Component;
  /** The demand as one Vietnamese sentence without a full stop. */
  readonly title: string;
  readonly severity: Severity;
  /** Kinds of document the rule speaks of; `all` where the convention makes no difference. */
  readonly appliesTo: 'all' | readonly Kind[];
  /**
   * Whether it also holds for a text attached to another document (a quy chế with its note “(Kèm theo …)”), which has
   * no number, receivers or signature of its own. Left out: rules of its title, text and appendices do, others do not.
   */
  readonly attached?: boolean;
  /** Null only for `chung/…` rules. */
  readonly basis: LegalBasis | null;
  /** What the author reads; `{names}` are filled from the flag's data. */
  readonly messages: Readonly<Record<Message, string>>;
  readonly examples: Examples;
  check(context: RuleContext): Iterable<Flag<Message>>;
}

/** Printed on the rule's page and run as tests, in the correct draft that `draftOf` builds around them. */
export interface Examples {
  readonly right: readonly Example[];
  readonly wrong: readonly Example[];
}

/** The component's text, lines apart by `\n`; or, where the words alone do not show it, the text and its setting. */
export type Example = string | ShownExample;

/** An example whose look or surroundings make the difference. */
export interface ShownExample {
  /** Null: the component is absent. */
  readonly text: string | null;
  /** How the page tells it in Vietnamese: “cỡ 14”, “canh trái”, “không có đường kẻ”. */
  readonly shown: string;
  readonly look?: ShownLook;
  /** The one line that looks so, counted from 0; all lines where left out. */
  readonly lookOf?: number;
  /** `null`: without the line that belongs under it. */
  readonly line?: null;
  /** With a line under it that does not belong there. */
  readonly ruled?: true;
  /** With a blank line above it. */
  readonly gapAbove?: true;
  /** What the draft still holds of the work on it. */
  readonly traces?: Partial<Pick<DraftDocument, 'trackedChanges' | 'comments'>>;
  /** What stands under the issuer in place of the Party's `*`; null: nothing. */
  readonly star?: string | null;
  /** What stands under the trích yếu in place of the Party's `-----`; null: nothing. */
  readonly dashes?: string | null;
  /** Other components that matter: their text, or their text and its look. */
  readonly beside?: Partial<Record<Component, string | { readonly text: string; readonly look: ShownLook } | null>>;
  readonly kind?: Kind;
  /** The agency whose profile is in use. */
  readonly profile?: Profile;
  readonly page?: Partial<Section>;
  /** The section that the appendix begins; left out: it goes on in that of the document. */
  readonly appendixPage?: Partial<Section>;
  /** The page number in the header, or `where` it stands; its figures are the field. Null: none. */
  readonly pageNumber?: (ShownLook & { readonly text?: string; readonly where?: 'footer' }) | null;
}

/** What differs from the right look of the component. */
export type ShownLook = Partial<RunFormat> & Partial<ParagraphFormat>;

/** What a rule may look at. No clock, no network, no host: the same draft, the same findings. */
export interface RuleContext {
  readonly draft: DraftDocument;
  readonly anatomy: Anatomy;
  readonly system: System;
  readonly kind: Kind | null;
  /** The draft's own date, else the day that stands in for today. */
  readonly asOf: IsoDate;
  /** Reads the draft's references and compares them with a registry; null where there is none: rules on references are silent. */
  readonly citations: ReadCitations | null;
  /** Abbreviations that the office of this draft has declared its own. */
  readonly office?: OfficeWords;
  /** The agency that the author works for; without it rules that compare with it are silent. */
  readonly profile?: Profile;
}

/** One thing noticed. The engine adds the rule's id, severity and basis, and it is a Finding. */
export interface Flag<Message extends string = string> {
  readonly message: Message;
  readonly place: Place;
  readonly data?: Readonly<Record<string, string>>;
  readonly actual?: string;
  readonly expected?: string;
  /** Lower than the rule's own where the ground is a likely part or a softer case. Never higher. */
  readonly severity?: Severity;
  /** Where the words that are wrong belong to another component than the rule's own. */
  readonly component?: Component;
  readonly fixes?: readonly Fix[];
}

/** Keeps the message keys of the literal as its type, so that a flag cannot name a message that is not there. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule;
}
