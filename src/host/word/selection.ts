import type { Caret } from '../caret';
import { lengthIn, sameIn } from './caret';
import { foundIn, openStory, type Known } from './story';
import { comparableText } from './text';

/**
 * The words selected in the body of the draft as read, paragraph by paragraph; empty where nothing is selected, in a
 * header, a text box or a note, and where the paragraphs do not stand as they were read. At most two syncs.
 */
export async function selectionIn(context: Word.RequestContext, known: Known): Promise<readonly Caret[]> {
  const selection = context.document.getSelection();
  const { paragraphs } = selection;
  const [first, last] = [paragraphs.getFirst(), paragraphs.getLast()];
  const before = first.getRange('Start').expandTo(selection.getRange('Start'));
  const upTo = last.getRange('Start').expandTo(selection.getRange('End'));
  paragraphs.load('items/text');
  first.load('text');
  before.load('text');
  upTo.load('text');
  const story = openStory(context, 'body', known);
  if (story === null) return [];
  await context.sync();

  const touched = paragraphs.items;
  const head = await sameIn(context, story, first);
  const from = head === null ? -1 : story.paragraphs.items.indexOf(head);
  if (from < 0) return [];
  const found = foundIn(story);
  const drafted = new Map(found.map((it, index) => [it?.paragraph, index]));
  const carets: Caret[] = [];
  for (const [i, { text: raw }] of touched.entries()) {
    const there = story.paragraphs.items[from + i];
    const paragraph = there === undefined ? undefined : drafted.get(there);
    const text = paragraph === undefined ? undefined : story.drafted[paragraph];
    const whole = paragraph === undefined ? undefined : found[paragraph]?.whole;
    if (there?.text !== raw || paragraph === undefined || text === undefined || whole === undefined) return [];
    const { at } = comparableText(text);
    const start = i === 0 ? (at[lengthIn(whole, raw, before.text)] ?? text.length) : 0;
    const end = i === touched.length - 1 ? (at[lengthIn(whole, raw, upTo.text)] ?? text.length) : text.length;
    if (start < end) carets.push({ span: { part: 'body', paragraph, start, end }, text });
  }
  return carets;
}
