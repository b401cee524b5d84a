import type { PartName } from '../../draft/model';
import type { Edit } from '../../finding/model';
import type { Outcome } from '../host';
import { removalOf, tidy } from './blocks';
import { headersOf, isFree, isNumbered, numberWrite, openPageTop, unnumberWrite } from './page-numbers';
import { rearranged } from './rearranged';
import { openPageSetup, standsAs } from './section';
import { foundIn, openStory, type Found, type Known, type Story } from './story';
import type { Step } from './undo';
import { type At, paragraphWrites, sectionWrite, type Write } from './writes';

type SectionEdit = Extract<Edit, { kind: 'formatSection' }>;
type ParagraphEdit = Exclude<Edit, { section: number }>;
type NumberPages = Extract<Edit, { kind: 'numberPages' }>;

const unsupported: Outcome = { kind: 'refused', reason: 'unsupported' };

/**
 * Carries edits out in one batch of at most three syncs, however many they are: read and compare, search, write.
 * Nothing is written unless every paragraph and section stands in Word as the draft had it and every range was found.
 * Blocks that come in are looked over afterwards; `gone` are blocks that go out, `numbers` page numbers.
 */
export async function carryOut(
  context: Word.RequestContext,
  edits: readonly Edit[],
  known: Known,
  { gone = [], numbers = [] }: Pick<Step, 'gone' | 'numbers'> = {},
): Promise<Outcome> {
  const stories = openStories(context, edits.filter(ofParagraph), known, gone.length > 0);
  const setups = edits.filter(ofSection).map((edit) => ({ edit, setup: openPageSetup(context, edit.section) }));
  const tops = edits.filter(ofNumbers).map((edit) => ({
    edit,
    top: openPageTop(context, edit.section, headersOf(edit.section, known.draft)),
  }));
  const numbered = numbers.map((back) => ({ back, top: openPageTop(context, back.section, back.headers) }));
  await context.sync();

  const groups = groupsOf(edits.filter(ofParagraph), stories);
  const stale: readonly Edit[] = [
    ...groups.filter(({ found }) => found === null).flatMap((group) => group.edits),
    ...setups.filter(({ edit, setup }) => !standsAs(setup, edit.expect)).map(({ edit }) => edit),
    ...tops.filter(({ edit, top }) => !isFree(top, edit)).map(({ edit }) => edit),
  ];
  if (numbered.some(({ top }) => !isNumbered(top))) return { kind: 'stale', edits };
  if (stale.length > 0) return { kind: 'stale', edits: edits.filter((edit) => stale.includes(edit)) };

  const writes = groups.map((group) =>
    group.found === null ? null : paragraphWrites(group.edits, group.found, known, group.at),
  );
  if (writes.includes(null)) return unsupported;
  const sections = setups.map(({ edit, setup }) => sectionWrite(edit, setup));
  const body = stories.get('body');
  const there = body == null ? [] : foundIn(body);
  const removals = gone.map((it) => removalOf(it, (index) => there[index] ?? null));
  if (removals.includes(null)) return { kind: 'stale', edits };
  const outcome = await write(context, [
    ...sections,
    ...tops.map(({ edit, top }) => numberWrite(edit, top, known.draft)),
    ...numbered.map(({ back, top }) => unnumberWrite(back, top)),
    ...writes.flatMap((it) => it ?? []),
    ...removals.map((queue, i): Write => ({
      rank: 5,
      place: gone[i]?.first ?? 0,
      asked: null,
      queue: queue ?? (() => undefined),
    })),
  ]);
  const blocks = edits.filter((edit) => edit.kind === 'insertBlock');
  if (outcome.kind === 'applied') await tidy(context, blocks, rearranged(edits, known.texts));
  return outcome;
}

async function write(context: Word.RequestContext, writes: readonly Write[]): Promise<Outcome> {
  if (writes.length === 0) return { kind: 'applied' };
  if (writes.some(({ asked }) => asked?.searches === true)) await context.sync();
  const ready = writes.map((it) => ({ ...it, range: it.asked === null ? null : it.asked.range() }));
  if (ready.some(({ asked, range }) => asked !== null && range === null)) return unsupported;
  for (const { queue, range } of ready.sort((a, b) => a.rank - b.rank || b.place - a.place)) queue(range);
  await context.sync();
  return { kind: 'applied' };
}

function openStories(
  context: Word.RequestContext,
  edits: readonly ParagraphEdit[],
  known: Known,
  withBody: boolean,
): ReadonlyMap<PartName, Story | null> {
  const parts = new Set([...edits.map(partOf), ...(withBody ? (['body'] as const) : [])]);
  return new Map([...parts].map((part) => [part, openStory(context, part, known)]));
}

/** The edits of one paragraph; `found` is null when it does not stand in Word as the draft had it. */
interface Group {
  readonly edits: readonly ParagraphEdit[];
  readonly found: Found | null;
  readonly at: At;
}

function groupsOf(edits: readonly ParagraphEdit[], stories: ReadonlyMap<PartName, Story | null>): readonly Group[] {
  const found = new Map([...stories].map(([part, story]) => [part, story === null ? [] : foundIn(story)] as const));
  const groups = new Map<string, ParagraphEdit[]>();
  for (const edit of edits) {
    const key = `${partOf(edit)} ${indexOf(edit)}`;
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const at: At = (index) => (first === undefined ? null : (found.get(partOf(first))?.[index] ?? null));
    return { edits: group, found: first === undefined ? null : at(indexOf(first)), at };
  });
}

/** True when the edit means the draft as it was read. Sections are compared in Word itself. */
export function means(edit: Edit, { texts }: Known): boolean {
  if (!ofParagraph(edit)) return true;
  const drafted = texts.get(partOf(edit))?.[indexOf(edit)];
  if (drafted === undefined) return false;
  if (edit.kind === 'insertParagraphs' && (edit.looks ?? edit.lines).length !== edit.lines.length) return false;
  if (!('span' in edit)) return drafted === edit.expect;
  const { start, end } = edit.span;
  return start >= 0 && start <= end && end <= drafted.length && drafted.slice(start, end) === edit.expect;
}

function ofSection(edit: Edit): edit is SectionEdit {
  return edit.kind === 'formatSection';
}

function ofNumbers(edit: Edit): edit is NumberPages {
  return edit.kind === 'numberPages';
}

function ofParagraph(edit: Edit): edit is ParagraphEdit {
  return edit.kind !== 'formatSection' && edit.kind !== 'numberPages';
}

function partOf(edit: ParagraphEdit): PartName {
  return 'span' in edit ? edit.span.part : edit.part;
}

function indexOf(edit: ParagraphEdit): number {
  return 'span' in edit ? edit.span.paragraph : edit.paragraph;
}
