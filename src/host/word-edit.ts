import type { PartName, RunFormat } from '../draft/model';
import type { Edit } from '../finding/model';
import type { Outcome } from './host';
import { paragraphAt } from './word-ability';
import { changeOf } from './word-change';
import { formatFont, formatParagraph } from './word-format';
import { askRange, type Asked } from './word-range';
import { formatSection, openPageSetup, standsAs } from './word-section';
import { foundIn, openStory, type Found, type Known, type Story } from './word-story';
import { comparable, comparableOffset, comparableText } from './word-text';

type SectionEdit = Extract<Edit, { kind: 'formatSection' }>;
type ParagraphEdit = Exclude<Edit, { section: number }>;

/** A write ready to be queued; `rank` and `place` give the order in which writes cannot disturb each other. */
interface Write {
  readonly rank: number;
  readonly place: number;
  readonly asked: Asked | null;
  readonly queue: (range: Word.Range | null) => void;
}

/**
 * Carries out edits in one batch of at most three syncs: read and compare, search, write. Nothing is written unless
 * every paragraph and section stands as its edit believes, and every range was found.
 */
export async function carryOut(context: Word.RequestContext, edits: readonly Edit[], known: Known): Promise<Outcome> {
  const stories = new Map<PartName, Story | null>();
  for (const edit of edits.filter(ofParagraph)) {
    const part = partOf(edit);
    if (!stories.has(part)) stories.set(part, openStory(context, part, known));
  }
  const setups = new Map(edits.filter(ofSection).map((edit) => [edit, openPageSetup(context, edit.section)] as const));
  await context.sync();

  const found = new Map([...stories].map(([part, story]) => [part, story === null ? [] : foundIn(story)] as const));
  const targetOf = (edit: ParagraphEdit) => standing(edit, found.get(partOf(edit))?.[indexOf(edit)] ?? null, known);
  const stale = edits.filter((edit) => {
    if (ofParagraph(edit)) return targetOf(edit) === null;
    const setup = ofSection(edit) ? setups.get(edit) : undefined;
    return setup === undefined || !ofSection(edit) || !standsAs(setup, edit.expect);
  });
  if (stale.length > 0) return { kind: 'stale', edits: stale };

  const writes = edits.flatMap((edit) => {
    if (ofSection(edit)) return sectionWrite(edit, setups.get(edit));
    const target = ofParagraph(edit) ? targetOf(edit) : null;
    return target === null || !ofParagraph(edit) ? [] : paragraphWrites(edit, target, known);
  });
  return write(context, writes);
}

async function write(context: Word.RequestContext, writes: readonly (Write | 'unreachable')[]): Promise<Outcome> {
  const reachable = writes.filter((it) => it !== 'unreachable');
  if (reachable.some(({ asked }) => asked?.searches === true)) await context.sync();
  const ready = reachable.map((it) => ({ ...it, range: it.asked?.range() ?? null }));
  const lost = ready.some(({ asked, range }) => asked !== null && range === null);
  if (lost || reachable.length < writes.length) return { kind: 'refused', reason: 'unsupported' };
  if (ready.length === 0) return { kind: 'applied' };
  for (const { queue, range } of ready.sort((a, b) => a.rank - b.rank || b.place - a.place)) queue(range);
  await context.sync();
  return { kind: 'applied' };
}

function ofSection(edit: Edit): edit is SectionEdit {
  return edit.kind === 'formatSection';
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

/** The paragraph when it reads as the edit expects. Its text equals the draft's already: that is how it was found. */
function standing(edit: ParagraphEdit, found: Found | null, known: Known): Found | null {
  if (found === null) return null;
  if (!('span' in edit)) return comparable(edit.expect) === comparable(found.raw) ? found : null;
  const drafted = known.texts.get(edit.span.part)?.[edit.span.paragraph] ?? '';
  return drafted.slice(edit.span.start, edit.span.end) === edit.expect ? found : null;
}

function sectionWrite(edit: SectionEdit, setup: Word.PageSetup | undefined): readonly Write[] {
  if (setup === undefined) return [];
  return [
    {
      rank: 0,
      place: 0,
      asked: null,
      queue: () => {
        formatSection(setup, edit.format);
      },
    },
  ];
}

/** Formats before texts, so that new words take the new format; paragraphs that come or go last, from the end. */
function paragraphWrites(edit: ParagraphEdit, found: Found, known: Known): readonly (Write | 'unreachable')[] {
  const { paragraph } = found;
  const place = indexOf(edit);
  switch (edit.kind) {
    case 'formatParagraph':
      return [
        {
          rank: 1,
          place,
          asked: null,
          queue: () => {
            formatParagraph(paragraph, edit.format);
          },
        },
      ];
    case 'formatRuns':
      return runsWrite(edit, found, known);
    case 'replaceText':
      return textWrite(edit, found, known);
    case 'insertParagraphs':
      return [
        {
          rank: 4,
          place,
          asked: null,
          queue: () => {
            insertLines(paragraph, edit, known);
          },
        },
      ];
    case 'deleteParagraph':
      return [
        {
          rank: 4,
          place,
          asked: null,
          queue: () => {
            paragraph.delete();
          },
        },
      ];
    case 'drawLine':
      return ['unreachable'];
  }
}

function runsWrite(
  edit: Extract<Edit, { kind: 'formatRuns' }>,
  found: Found,
  known: Known,
): readonly (Write | 'unreachable')[] {
  const { at } = comparableText(found.raw);
  const [start, end] = spanIn(edit.span, known);
  const asked = askRange(found, at[start] ?? found.raw.length, at[end] ?? found.raw.length);
  const place = found.raw.length;
  if (asked !== null)
    return [
      {
        rank: 2,
        place,
        asked,
        queue: (range) => {
          if (range !== null) formatFont(range.font, edit.format);
        },
      },
    ];
  if (found.raw !== '') return ['unreachable'];
  return [
    {
      rank: 2,
      place,
      asked: null,
      queue: () => {
        formatFont(found.paragraph.font, edit.format);
      },
    },
  ];
}

function textWrite(
  edit: Extract<Edit, { kind: 'replaceText' }>,
  found: Found,
  known: Known,
): readonly (Write | 'unreachable')[] {
  const [start] = spanIn(edit.span, known);
  const change = changeOf(found.raw, { start, expect: comparable(edit.expect), text: edit.text });
  if (change === null) return [];
  const place = change.start;
  if (change.start === change.end) {
    const { paragraph } = found;
    return [
      {
        rank: 3,
        place,
        asked: null,
        queue: () => {
          paragraph.insertText(change.text, 'Start');
        },
      },
    ];
  }
  const asked = askRange(found, change.start, change.end);
  if (asked === null) return ['unreachable'];
  return [
    {
      rank: 3,
      place,
      asked,
      queue: (range) => {
        range?.insertText(change.text, change.how);
      },
    },
  ];
}

function spanIn(span: Extract<Edit, { span: unknown }>['span'], known: Known): readonly [number, number] {
  const drafted = known.texts.get(span.part)?.[span.paragraph] ?? '';
  return [comparableOffset(drafted, span.start), comparableOffset(drafted, span.end)];
}

/** Word gives a new paragraph the paragraph format of its neighbour; the font is written outright. */
function insertLines(paragraph: Word.Paragraph, edit: Extract<Edit, { kind: 'insertParagraphs' }>, known: Known): void {
  const font = fontAround(edit, known);
  let anchor = paragraph;
  const lines = edit.where === 'after' ? edit.lines : [...edit.lines].reverse();
  for (const line of lines) {
    anchor = anchor.insertParagraph(line, edit.where === 'after' ? 'After' : 'Before');
    if (font !== null) formatFont(anchor.font, font);
  }
}

function fontAround(edit: Extract<Edit, { kind: 'insertParagraphs' }>, known: Known): Partial<RunFormat> | null {
  const neighbour = paragraphAt(known.draft, edit.part, edit.paragraph);
  if (neighbour === undefined) return null;
  const { font, size, bold, italic, underline } = neighbour.runs.at(-1)?.format ?? neighbour.mark;
  return { font, size, bold, italic, underline };
}
