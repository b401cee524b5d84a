import type { Caret } from '../caret';
import { foundIn, openStory, type Known, type Story } from './story';
import { comparable, comparableText } from './text';

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
  const index = paragraph === null ? -1 : foundIn(story).findIndex((found) => found?.paragraph === paragraph);
  const text = story.drafted[index];
  if (text === undefined) return null;

  const { at } = comparableText(text);
  const length = comparable(before.text).length;
  // A selection over several paragraphs ends in this one.
  const words = selection.text;
  const selected = words.replace(/\r$/u, '').includes('\r') ? 0 : comparable(words).length;
  const end = at[length] ?? text.length;
  const start = at[Math.max(0, length - selected)] ?? end;
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

function isEqual({ value }: { readonly value: string }): boolean {
  return value === 'Equal';
}
