import type { DraftDocument, PageParts, PartName } from '../../draft/model';
import { alignParagraphs } from './align';
import { readingOf, type Deleted, type Inline } from './deletions';
import type { PageKind } from './flat-furniture';
import { comparable, type ComparableText } from './text';

/** The draft as last read, and the texts of its parts as they should stand in Word now. */
export interface Known {
  readonly draft: DraftDocument;
  readonly texts: ReadonlyMap<PartName, readonly string[]>;
  /** How paragraphs with tracked deletions read where Word shows these. */
  readonly inline: Inline;
}

/** A paragraph of the draft found again in Word. Good for one batch only. */
export interface Found {
  readonly paragraph: Word.Paragraph;
  /** The paragraph's text as Word gave it. */
  readonly raw: string;
  /** The same as the draft counts it: without marks, and without deletions that Word still shows. */
  readonly whole: ComparableText;
}

/** A body, header or footer of Word whose paragraphs are being loaded. */
export interface Story {
  readonly part: PartName;
  readonly paragraphs: Word.ParagraphCollection;
  readonly drafted: readonly string[];
  readonly inline: ReadonlyMap<string, readonly Deleted[]> | undefined;
}

/** What is known right after a draft was read. */
export function knownOf(draft: DraftDocument, inline: Inline): Known {
  const parts = [...draft.headers, ...draft.footers, ...draft.boxes];
  const texts = new Map<PartName, readonly string[]>([['body', draft.paragraphs.map(({ text }) => text)]]);
  for (const { part, paragraphs } of parts)
    texts.set(
      part,
      paragraphs.map(({ text }) => text),
    );
  return { draft, texts, inline };
}

/**
 * Queues the loading of a part's paragraphs, their text only (WordApi 1.3 counts those in tables). Null for a part that
 * Word's object model of 1.3 does not reach: a text box.
 */
export function openStory(context: Word.RequestContext, part: PartName, known: Known): Story | null {
  const body = bodyOf(context, part, known.draft);
  if (body === null) return null;
  const paragraphs = body.paragraphs;
  paragraphs.load('items/text');
  return { part, paragraphs, drafted: known.texts.get(part) ?? [], inline: known.inline.get(part) };
}

/** After the sync: the paragraphs of the draft as they stand now; null for one that has changed or gone. */
export function foundIn(story: Story): readonly (Found | null)[] {
  const now = standingIn(story);
  const pairs = alignParagraphs(
    story.drafted.map(comparable),
    now.map(({ whole }) => whole.text),
  );
  return pairs.map((index) => (index === null ? null : (now[index] ?? null)));
}

/** After the sync: every paragraph that stands in Word now. */
export function standingIn({ paragraphs, inline }: Story): readonly Found[] {
  return paragraphs.items.map((paragraph) => {
    const { text: raw } = paragraph;
    return { paragraph, raw, whole: readingOf(raw, inline) };
  });
}

function bodyOf(context: Word.RequestContext, part: PartName, draft: DraftDocument): Word.Body | null {
  if (part === 'body') return context.document.body;
  const [place, ordinal] = [part.slice(0, 6), Number(part.slice(7))];
  if (place !== 'header' && place !== 'footer') return null;
  for (const section of draft.sections) {
    const page = pageOf(section[place], ordinal);
    if (page === null) continue;
    const there = sectionAt(context, section.index);
    return place === 'header' ? there.getHeader(page) : there.getFooter(page);
  }
  return null;
}

/** A section by its ordinal, without loading the collection (`getFirst` and `getNext` are of WordApi 1.3). */
export function sectionAt(context: Word.RequestContext, index: number): Word.Section {
  let section = context.document.sections.getFirst();
  for (let i = 0; i < index; i++) section = section.getNext();
  return section;
}

function pageOf(parts: PageParts, ordinal: number): PageKind | null {
  if (parts.default === ordinal) return 'Primary';
  if (parts.first === ordinal) return 'FirstPage';
  return parts.even === ordinal ? 'EvenPages' : null;
}
