import type { Coverage } from '../../draft/model';
import { spliced } from '../../edits/splice';
import { contentOfWords, Excerpt, type Content } from './excerpt';
import { bareParagraphs } from './plain';
import { SharedDefinitions } from './shared-definitions';

/** What Word gives of one section: its package in Flat OPC, null where it gave none, and its paragraphs' words. */
export interface GivenSection {
  readonly flat: string | null;
  readonly words: readonly string[];
}

/** Sections put together again, as Flat OPC. */
export interface Joined {
  readonly flat: string;
  /** True where every section has its own properties. */
  readonly sections: boolean;
  readonly wordsOnly: NonNullable<Coverage['wordsOnly']>;
}

/**
 * One draft of the sections that Word gave one by one. A section without a package, or whose styles or lists contradict
 * those of the others, stands in it with its words alone. Null when no section came whole.
 */
export function joinedSections(given: readonly GivenSection[]): Joined | null {
  const excerpts = given.map(({ flat }) => (flat === null ? null : Excerpt.of(flat)));
  const base = excerpts.find((it) => it?.hasLists === true) ?? excerpts.find((it) => it !== null) ?? null;
  if (base === null) return null;
  const shared = new SharedDefinitions(base.flat, base.root);
  const wordsOnly: { from: number; to: number }[] = [];
  const contents: Content[] = [];
  let count = 0;
  for (const [i, { words }] of given.entries()) {
    const excerpt = excerpts[i] ?? null;
    const isLast = i === given.length - 1;
    const whole = excerpt !== null && (excerpt === base || shared.add(excerpt.flat, excerpt.root));
    const content = whole ? excerpt.content(isLast, words.length) : contentOfWords(bareParagraphs(words), isLast);
    contents.push(content);
    if (!whole) wordsOnly.push({ from: count, to: count + content.paragraphs });
    count += content.paragraphs;
  }
  const { innerStart: start, innerEnd: end } = base.body;
  const text = contents.map(({ xml }) => xml).join('');
  return {
    flat: spliced(base.flat, [...shared.splices, { start, end, text }]),
    sections: contents.every(({ known }) => known),
    wordsOnly,
  };
}
