import { isNote, missingNotes, standingFor, type Note } from '../../finding/note';
import { askRange } from './range';
import { foundIn, openStory, type Found, type Known, type Story } from './story';
import { readingOf } from './deletions';
import { comparableOffset, givenRange } from './text';

/** A comment of ours, and the paragraph that it stands at. */
interface Standing {
  readonly comment: Word.Comment;
  readonly text: string;
  readonly paragraph: string;
}

/**
 * Puts notes beside their words (`Range.insertComment`, WordApi 1.4), those that do not stand there yet; in three syncs,
 * however many they are: read, search, write.
 */
export async function commentInWord(
  context: Word.RequestContext,
  notes: readonly Note[],
  known: Known,
): Promise<{ readonly added: readonly Note[]; readonly lost: readonly Note[] }> {
  const comments = context.document.body.getComments();
  comments.load('items/content');
  const story = openStory(context, 'body', known);
  await context.sync();
  if (story === null) return { added: [], lost: notes };

  const places = placesOf(ours(comments));
  const found = foundIn(story);
  const asked = notes.map((note) => ({ note, range: rangeOf(note, found[note.span.paragraph] ?? null, story) }));
  await context.sync();

  const wanted = missingNotes(notes, standingAt(places, story));
  const ready = asked.filter(({ note }) => wanted.includes(note)).map(({ note, range }) => ({ note, range: range() }));
  for (const { note, range } of ready) range?.insertComment(note.text);
  await context.sync();
  const [added, lost] = [true, false].map((there) => ready.filter(({ range }) => (range !== null) === there));
  return { added: (added ?? []).map(({ note }) => note), lost: (lost ?? []).map(({ note }) => note) };
}

/** Takes out the comments of these notes: what an undo of theirs is. */
export async function takeNotesBack(
  context: Word.RequestContext,
  notes: readonly Note[],
  known: Known,
): Promise<'undone' | 'stale'> {
  const comments = context.document.body.getComments();
  comments.load('items/content');
  const story = openStory(context, 'body', known);
  await context.sync();
  if (story === null) return 'stale';
  const places = placesOf(ours(comments));
  await context.sync();

  const going = standingFor(notes, standingAt(places, story)).filter((it) => it !== null);
  for (const { comment } of going) comment.delete();
  await context.sync();
  return going.length === notes.length ? 'undone' : 'stale';
}

/** Takes out every comment of ours but those that somebody has answered: a thread goes as a whole. Three syncs. */
export async function uncommentInWord(
  context: Word.RequestContext,
): Promise<{ readonly removed: number; readonly answered: number }> {
  const comments = context.document.body.getComments();
  comments.load('items/content');
  await context.sync();
  const own = ours(comments);
  if (own.length === 0) return { removed: 0, answered: 0 };
  const threads = own.map((comment) => ({ comment, replies: comment.replies }));
  for (const { replies } of threads) replies.load('items/id');
  await context.sync();

  const going = threads.filter(({ replies }) => replies.items.length === 0);
  for (const { comment } of going) comment.delete();
  await context.sync();
  return { removed: going.length, answered: own.length - going.length };
}

function ours({ items }: Word.CommentCollection): readonly Word.Comment[] {
  return items.filter(({ content }) => isNote(content));
}

/** Queues the loading of the paragraphs that comments stand at. */
function placesOf(comments: readonly Word.Comment[]) {
  return comments.map((comment) => {
    const paragraph = comment.getRange().paragraphs.getFirst();
    paragraph.load('text');
    return { comment, paragraph };
  });
}

function standingAt(places: ReturnType<typeof placesOf>, { inline }: Story): readonly Standing[] {
  return places.map(({ comment, paragraph }) => {
    return { comment, text: comment.content, paragraph: readingOf(paragraph.text, inline).text };
  });
}

function rangeOf({ span }: Note, found: Found | null, story: Story): () => Word.Range | null {
  if (found === null) return () => null;
  const drafted = story.drafted[span.paragraph] ?? '';
  const [from, to] = [comparableOffset(drafted, span.start), comparableOffset(drafted, span.end)];
  const { start, end } = givenRange(found.whole, from, to);
  const asked = askRange(found, start, end);
  return () => asked?.range() ?? null;
}
