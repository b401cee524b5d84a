import type { DraftDocument, Paragraph } from '../../draft/model';

/** One object for all paragraphs that say the same: what is known of the text is known of them all. */
export interface SharedText {
  readonly text: string;
}

/** So many texts are kept at least, and twice as many at most. */
const most = 4000;

const known = new WeakMap<Paragraph, SharedText>();

/** The text of a paragraph; by itself where no memory has seen its draft. */
export function sharedTextOf(paragraph: Paragraph): SharedText {
  let shared = known.get(paragraph);
  if (shared === undefined) {
    shared = { text: paragraph.text };
    known.set(paragraph, shared);
  }
  return shared;
}

/**
 * Texts met lately: a paragraph that says what another said, in this draft or in one before, is not read again. What is
 * kept of a text depends on nothing but the text, so that it never goes out of date.
 */
export class TextMemory {
  private texts = new Map<string, SharedText>();
  private earlier = new Map<string, SharedText>();

  /** Makes the paragraphs of a draft share what is known of their texts. */
  share({ paragraphs, boxes }: Pick<DraftDocument, 'paragraphs' | 'boxes'>): void {
    for (const paragraph of paragraphs) known.set(paragraph, this.of(paragraph.text));
    for (const box of boxes) for (const paragraph of box.paragraphs) known.set(paragraph, this.of(paragraph.text));
  }

  private of(text: string): SharedText {
    let shared = this.texts.get(text);
    if (shared !== undefined) return shared;
    shared = this.earlier.get(text) ?? { text };
    if (this.texts.size >= most) {
      this.earlier = this.texts;
      this.texts = new Map();
    }
    this.texts.set(text, shared);
    return shared;
  }
}

/** Reads a text once, for all paragraphs that say the same. */
export function perText<Found>(read: (text: string) => Found): (paragraph: Paragraph) => Found {
  const found = new WeakMap<SharedText, { readonly of: Found }>();
  return (paragraph) => {
    const shared = sharedTextOf(paragraph);
    let one = found.get(shared);
    if (one === undefined) {
      one = { of: read(shared.text) };
      found.set(shared, one);
    }
    return one.of;
  };
}
