import type { Edit } from '../../finding/model';
import { insertBlocks } from './blocks';
import { changeOf, gathered, type Wanted } from './change';
import { formatFont, formatParagraph } from './format';
import { insertionOf } from './new-lines';
import { askRange, type Asked } from './range';
import { formatSection } from './section';
import type { Found, Known } from './story';
import { comparable, comparableOffset, givenRange, isUnbroken } from './text';

/** A write ready to be queued, once the range it asked for is there. */
export interface Write {
  /** Low ranks go first, and of one rank the greater place: an order in which writes cannot disturb each other. */
  readonly rank: number;
  readonly place: number;
  readonly asked: Asked | null;
  readonly queue: (range: Word.Range | null) => void;
}

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** Formats go before texts, so that new words take the new format; paragraphs that come or go, last and from the end. */
const rank = { section: 0, paragraph: 1, runs: 2, text: 3, lines: 4 } as const;

/** The write of a section's page setup. */
export function sectionWrite({ format }: EditOf<'formatSection'>, setup: Word.PageSetup): Write {
  return {
    rank: rank.section,
    place: 0,
    asked: null,
    queue: () => {
      formatSection(setup, format);
    },
  };
}

/**
 * The writes of all edits of one paragraph. Queues the searches they need. Null when Word's search cannot reach the
 * characters of one of them.
 */
export function paragraphWrites(edits: readonly Edit[], found: Found, known: Known, at: At): readonly Write[] | null {
  const texts = edits.filter((edit) => edit.kind === 'replaceText');
  const writes = [...edits.map((edit) => writeOf(edit, found, known, at)), ...textWrites(texts, found, known)];
  return writes.includes('unreachable') ? null : writes.filter((it) => it !== null && it !== 'unreachable');
}

/** The paragraphs of the same part as they stand in Word, by their number in the draft. */
export type At = (index: number) => Found | null;

type Tried = Write | 'unreachable' | null;

function writeOf(edit: Edit, found: Found, known: Known, at: At): Tried {
  const { paragraph } = found;
  switch (edit.kind) {
    case 'formatParagraph':
      return {
        rank: rank.paragraph,
        place: 0,
        asked: null,
        queue: () => {
          formatParagraph(paragraph, edit.format);
        },
      };
    case 'formatRuns':
      return runsWrite(edit, found, known);
    case 'insertParagraphs':
      return linesWrite(edit, found, known, at);
    case 'insertBlock':
      return {
        rank: rank.lines,
        place: edit.paragraph,
        asked: null,
        queue: () => {
          insertBlocks(found, edit);
        },
      };
    case 'deleteParagraph':
      return {
        rank: rank.lines,
        place: edit.paragraph,
        asked: null,
        queue: () => {
          paragraph.delete();
        },
      };
    default:
      return null;
  }
}

function linesWrite(edit: EditOf<'insertParagraphs'>, found: Found, known: Known, at: At): Tried {
  const insertion = insertionOf(edit, found, known, at);
  if (insertion === null) return 'unreachable';
  return {
    rank: rank.lines,
    place: edit.paragraph,
    asked: insertion.asked,
    queue: () => {
      insertion.insert();
    },
  };
}

function runsWrite(edit: EditOf<'formatRuns'>, found: Found, known: Known): Tried {
  const { whole, paragraph } = found;
  const { start, end } = givenRange(whole, ...offsetsIn(edit.span, known));
  const base = { rank: rank.runs, place: start };
  const asked = askRange(found, start, end);
  if (asked !== null)
    return {
      ...base,
      asked,
      queue: (range) => {
        if (range !== null) formatFont(range.font, edit.format);
      },
    };
  return whole.text === ''
    ? {
        ...base,
        asked: null,
        queue: () => {
          formatFont(paragraph.font, edit.format);
        },
      }
    : 'unreachable';
}

function textWrites(edits: readonly EditOf<'replaceText'>[], found: Found, known: Known): readonly Tried[] {
  const wanted = edits.map((edit): Wanted => {
    const [start] = offsetsIn(edit.span, known);
    return { start, expect: comparable(edit.expect), text: edit.text };
  });
  return gathered(found.whole.text, wanted).map((one) => textWrite(one, found));
}

function textWrite(wanted: Wanted, found: Found): Tried {
  const change = changeOf(found.whole, wanted);
  if (change === null) return null;
  const { start, end, text, how } = change;
  const base = { rank: rank.text, place: start };
  if (start === end)
    return {
      ...base,
      asked: null,
      queue: () => {
        found.paragraph.insertText(text, 'Start');
      },
    };
  // A note, picture, field or deletion among the words would go with them.
  if (how === 'Replace' && !isUnbroken(found.whole, start, end)) return 'unreachable';
  const asked = askRange(found, start, end);
  return asked === null
    ? 'unreachable'
    : {
        ...base,
        asked,
        queue: (range) => {
          range?.insertText(text, how);
        },
      };
}

function offsetsIn(span: EditOf<'formatRuns'>['span'], known: Known): readonly [number, number] {
  const drafted = known.texts.get(span.part)?.[span.paragraph] ?? '';
  return [comparableOffset(drafted, span.start), comparableOffset(drafted, span.end)];
}
