import type { Component } from '../anatomy/model';
import type { ParagraphFormat, PartName, RunFormat, Section, Span } from '../draft/model';
import type { NewBlock } from './new-block';

export type Severity = 'error' | 'warning' | 'info';

/** What is wrong (message), why (basis), what to do (fixes). Plain data: it survives JSON. */
export interface Finding {
  readonly rule: string;
  /** The row of the conventions it stands on ("ND30-SO-02"). */
  readonly ref: string | null;
  readonly component: Component;
  readonly severity: Severity;
  readonly place: Place;
  /** One Vietnamese sentence that says what is wrong. */
  readonly message: string;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly basis: LegalBasis | null;
  readonly fixes: readonly Fix[];
}

/** Not every fault has characters under it: a margin belongs to a section, an absence to nowhere. */
export type Place =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'section'; readonly section: number }
  | { readonly kind: 'missing'; readonly component: Component };

/** The sentence a rule stands on. */
export interface LegalBasis {
  /** "30/2020/NĐ-CP" */
  readonly instrument: string;
  /** "Phụ lục I, Phần I, Mục II, khoản 3, điểm c" */
  readonly clause: string;
  /** Letter for letter as promulgated. */
  readonly quote: string;
  /** The text says it; we read it so; or it is the custom of offices. Bounds the severity: error, warning, info. */
  readonly standing: 'text' | 'reading' | 'custom';
}

/** What the author may choose; the changes it consists of. */
export interface Fix {
  /** A verb: “Ghi “05””, “In đậm”, “Thêm dòng “Lưu: VT””. */
  readonly title: string;
  /** safe: may be applied in bulk. review: touches meaning or layout; one click each. */
  readonly safety: 'safe' | 'review';
  readonly edits: readonly Edit[];
}

/** `expect` is what an edit believes it meets; a host refuses when the draft has moved on. */
export type Edit =
  | {
      readonly kind: 'replaceText';
      readonly span: Span;
      /** The characters of the span. An insertion has an empty span and ''. */
      readonly expect: string;
      readonly text: string;
    }
  | {
      readonly kind: 'formatRuns';
      readonly span: Span;
      readonly expect: string;
      readonly format: Partial<RunFormat>;
    }
  | {
      readonly kind: 'formatParagraph';
      readonly part: PartName;
      readonly paragraph: number;
      /** The paragraph's whole text. */
      readonly expect: string;
      readonly format: Partial<Omit<ParagraphFormat, 'style' | 'tabs'>>;
    }
  | {
      readonly kind: 'formatSection';
      readonly section: number;
      readonly expect: SectionFormat;
      readonly format: Partial<SectionFormat>;
    }
  | {
      /** New paragraphs that take paragraph and run format from the one they follow or precede. */
      readonly kind: 'insertParagraphs';
      readonly part: PartName;
      readonly paragraph: number;
      readonly where: 'before' | 'after';
      readonly expect: string;
      readonly lines: readonly string[];
      /** How each of the lines is set, where not like `paragraph`; as many as there are lines. */
      readonly looks?: readonly Look[];
    }
  | {
      /**
       * New paragraphs and tables beside a paragraph of the body; `outside`: beside the whole table that the paragraph
       * begins (`before`) or ends (`after`). Each says all of its look.
       */
      readonly kind: 'insertBlock';
      readonly part: PartName;
      readonly paragraph: number;
      readonly where: 'before' | 'after';
      readonly outside: boolean;
      readonly expect: string;
      readonly blocks: readonly NewBlock[];
    }
  | {
      readonly kind: 'deleteParagraph';
      readonly part: PartName;
      readonly paragraph: number;
      readonly expect: string;
    }
  | {
      /** A solid DrawingML line centred under the paragraph's text. */
      readonly kind: 'drawLine';
      readonly part: PartName;
      readonly paragraph: number;
      readonly expect: string;
      /** Points. */
      readonly length: number;
    }
  | {
      /** A centred PAGE field in the default header, hidden on page 1. */
      readonly kind: 'numberPages';
      readonly section: number;
      readonly expect: SectionFormat;
    };

/** How a new paragraph is set: like another paragraph of its part, but for what is said. */
export interface Look {
  /** Its style, format and list, and the look of its first words, are taken. */
  readonly like: number;
  /** False: outside of the list that `like` is in. */
  readonly inList: boolean;
  /** What of the paragraph's format is otherwise than there. */
  readonly paragraph: Partial<Omit<ParagraphFormat, 'style' | 'tabs'>>;
  /** So many characters look like the first words there ("Điều 3." in bold); the others differ from them by `runs`. */
  readonly lead: number;
  /** How those differ from the first words there; not at all when left out. */
  readonly leadRuns?: Partial<RunFormat>;
  readonly runs: Partial<RunFormat>;
}

/** What can be set about a section. */
export type SectionFormat = Pick<Section, 'paper' | 'landscape' | 'margins' | 'differentFirst' | 'pageNumberStart'>;
