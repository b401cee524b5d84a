import type { Caret } from '../caret';
import { foundIn, openStory, type Known, type Story } from './story';
import { comparable, comparableText, type ComparableText } from './text';

/**
 * Where the selection ends in the body of the draft as read, with the words selected in that paragraph; null in a header,
 * a text box or a note, and where the paragraph does not stand as it was read. At most two syncs.
 */
export async function caretIn(context: Word.RequestContext, known: Known): Promise<Caret | null> {
  const selection = context.document.getSelection();
  const there = selection.paragraphs.getLast();
  const before = there.getRange('Start').expandTo(selection.getRange('End'));
  selection.load('text');
  there.load('text');
  before.load('text');
  const story = openStory(context, 'body', known);
  if (story === null) return null;
  await context.sync();

  const paragraph = await sameIn(context, story, there);
  if (paragraph === null) return null;
  const found = foundIn(story);
  const index = found.findIndex((it) => it?.paragraph === paragraph);
  const [text, whole] = [story.drafted[index], found[index]?.whole];
  if (text === undefined || whole === undefined) return null;

  const { at } = comparableText(text);
  // A selection over several paragraphs ends in this one.
  const several = selection.text.replace(/\r$/u, '').includes('\r');
  const words = several ? '' : selection.text;
  const [from, to] = [before.text.slice(0, Math.max(0, before.text.length - words.length)), before.text];
  const end = at[lengthIn(whole, paragraph.text, to)] ?? text.length;
  const start = at[lengthIn(whole, paragraph.text, from)] ?? end;
  return { span: { part: 'body', paragraph: index, start, end }, text };
}

/** The paragraph of a loaded story that another proxy, its text loaded, stands for; null: it is in another story. One sync. */
export async function sameIn(
  context: Word.RequestContext,
  { paragraphs }: Story,
  there: Word.Paragraph,
): Promise<Word.Paragraph | null> {
  const alike = paragraphs.items.filter(({ text }) => text === there.text);
  const spots = alike.map((paragraph) => ({
    paragraph,
    relation: there.getRange('Whole').compareLocationWith(paragraph.getRange('Whole')),
  }));
  await context.sync();
  return spots.find(({ relation }) => isEqual(relation))?.paragraph ?? null;
}

/** How much of the draft's paragraph the beginning of Word's is. */
export function lengthIn(whole: ComparableText, raw: string, beginning: string): number {
  const all = comparable(raw);
  if (whole.text === all) return comparable(beginning).length;
  return whole.at.filter((offset, index) => index < whole.text.length && offset < beginning.length).length;
}

function isEqual({ value }: { readonly value: string }): boolean {
  return value === 'Equal';
}
