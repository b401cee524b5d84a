import type { Span } from '../../draft/model';
import type { Place } from '../../finding/model';
import { askRange } from './range';
import { foundIn, openStory, sectionAt, standingIn, type Found, type Known, type Story } from './story';
import { comparable, comparableOffset, givenRange } from './text';

/** Shows a place in Word; `lost` when its words are no longer there, or stand where Word's object model cannot go. */
export async function selectPlace(
  context: Word.RequestContext,
  place: Place,
  expect: string | null,
  known: Known,
): Promise<'shown' | 'lost'> {
  switch (place.kind) {
    case 'missing':
      return 'lost';
    case 'section':
      sectionAt(context, place.section).body.select('Start');
      await context.sync();
      return 'shown';
    case 'span':
      return selectSpan(context, place.span, expect, known);
  }
}

async function selectSpan(
  context: Word.RequestContext,
  span: Span,
  expect: string | null,
  known: Known,
): Promise<'shown' | 'lost'> {
  const story = openStory(context, span.part, known);
  if (story === null) return 'lost';
  await context.sync();

  const found = foundIn(story);
  const there = found[span.paragraph] ?? null;
  const target = there === null ? edited(story, found, span, expect) : inside(there, span, story);
  if (target === null) return 'lost';
  if (target.start === target.end && (target.start === 0 || target.end === target.found.raw.length)) {
    // Between characters nothing is selected: what is typed next would write over it.
    target.found.paragraph.getRange('Content').select(target.start === 0 ? 'Start' : 'End');
    await context.sync();
    return 'shown';
  }
  const asked = askRange(target.found, target.start, target.end);
  if (asked?.searches === true) await context.sync();
  (asked?.range() ?? target.found.paragraph).select('Select');
  await context.sync();
  return 'shown';
}

interface Target {
  readonly found: Found;
  /** Offsets in the text as Word gave it. */
  readonly start: number;
  readonly end: number;
}

function inside(found: Found, span: Span, story: Story): Target {
  const drafted = story.drafted[span.paragraph] ?? '';
  const [start, end] = [comparableOffset(drafted, span.start), comparableOffset(drafted, span.end)];
  return { found, ...givenRange(found.whole, start, end) };
}

/**
 * The paragraph itself was edited: the words are still shown when they stand exactly once between the nearest
 * paragraphs before and after it that did not change.
 */
function edited(story: Story, found: readonly (Found | null)[], span: Span, expect: string | null): Target | null {
  const words = comparable(expect ?? story.drafted[span.paragraph]?.slice(span.start, span.end) ?? '');
  if (words.trim() === '') return null;
  const now = standingIn(story);
  const at = ({ paragraph }: Found) => now.findIndex((it) => it.paragraph === paragraph);
  const before = found.slice(0, span.paragraph).findLast((it) => it !== null);
  const after = found.slice(span.paragraph + 1).find((it) => it !== null);
  const from = before === undefined ? 0 : at(before) + 1;
  const to = after === undefined ? now.length : at(after);
  const hits = now.slice(from, to).flatMap((it) => occurrences(it, words));
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/** Where the words stand in a paragraph; of more than one occurrence the first is given twice, for none is meant. */
function occurrences(found: Found, words: string): readonly Target[] {
  const { text } = found.whole;
  const first = text.indexOf(words);
  if (first < 0) return [];
  const target = { found, ...givenRange(found.whole, first, first + words.length) };
  return text.includes(words, first + 1) ? [target, target] : [target];
}
