import { allOccurrences } from '../../anatomy/documents';
import type { Component, Part } from '../../anatomy/model';
import type { Paragraph, PartName, Run } from '../../draft/model';
import type { RuleContext } from '../rule';
import { appendixFrom } from './sections';
import { spanIn } from '../place';
import type { Words } from '../words';

/** Words that share a fault of look: adjoining runs and lines of one component together. */
export interface Stretch {
  readonly component: Component;
  /** The part they stand in; null where no component claims the words. */
  readonly part: Part | null;
  readonly words: readonly [Words, ...Words[]];
  readonly runs: readonly [Run, ...Run[]];
}

/** All paragraphs that a reader of the paper sees, page numbers aside. */
export function allParagraphs({ draft }: Pick<RuleContext, 'draft'>): readonly Paragraph[] {
  return [...draft.paragraphs, ...draft.boxes.flatMap((box) => box.paragraphs)];
}

/** The runs for which `sign` gives a text, joined while they follow each other with the same text. Blanks neither begin nor break a stretch. */
export function stretchesOf(
  context: RuleContext,
  sign: (run: Run, paragraph: Paragraph) => string | null,
): readonly Stretch[] {
  const partOf = partsByPlace(context);
  const appendix = appendixFrom(context.draft, context.anatomy);
  const stretches: Open[] = [];
  let open = null as Open | null;
  for (const paragraph of allParagraphs(context)) {
    for (const run of paragraph.runs) {
      if (run.text.trim() === '') continue;
      const found = sign(run, paragraph);
      if (found === null) {
        open = null;
        continue;
      }
      const part = partOf(paragraph, run.start);
      const component =
        part?.component ?? (paragraph.part === 'body' && paragraph.index >= appendix ? 'phuLuc' : 'noiDung');
      if (open?.sign === found && open.component === component && open.within === paragraph.part) {
        open.runs.push(run);
        addPiece(open.pieces, paragraph, run);
      } else {
        open = {
          component,
          part,
          sign: found,
          within: paragraph.part,
          pieces: [{ paragraph, start: run.start, end: run.end }],
          runs: [run],
        };
        stretches.push(open);
      }
    }
  }
  return stretches.map(({ pieces: [first, ...others], ...open }) => ({
    ...open,
    words: [wordsOf(first), ...others.map(wordsOf)],
  }));
}

interface Open extends Omit<Stretch, 'words'> {
  readonly sign: string;
  readonly within: PartName;
  readonly pieces: [Piece, ...Piece[]];
  readonly runs: [Run, ...Run[]];
}

interface Piece {
  readonly paragraph: Paragraph;
  readonly start: number;
  end: number;
}

function addPiece(pieces: [Piece, ...Piece[]], paragraph: Paragraph, { start, end }: Run): void {
  const last = pieces.at(-1);
  if (last?.paragraph === paragraph) last.end = end;
  else pieces.push({ paragraph, start, end });
}

function wordsOf({ paragraph, start, end }: Piece): Words {
  return { text: paragraph.text.slice(start, end), span: spanIn(paragraph, start, end) };
}

type Places = ReadonlyMap<Paragraph, readonly Part[]>;

const knownPlaces = new WeakMap<RuleContext['anatomy'], Places>();

/** The parts of each paragraph; read once, whichever rule asks first. */
function readPlaces(anatomy: RuleContext['anatomy']): Places {
  const places = new Map<Paragraph, Part[]>();
  for (const { parts } of allOccurrences(anatomy)) {
    for (const part of parts) {
      const known = places.get(part.paragraph);
      if (known === undefined) places.set(part.paragraph, [part]);
      else known.push(part);
    }
  }
  return places;
}

function partsByPlace({ anatomy }: RuleContext): (paragraph: Paragraph, offset: number) => Part | null {
  const byParagraph = knownPlaces.get(anatomy) ?? readPlaces(anatomy);
  knownPlaces.set(anatomy, byParagraph);
  return (paragraph, offset) => {
    const parts = byParagraph.get(paragraph) ?? [];
    return parts.find((it) => it.start <= offset && offset < it.end) ?? parts[0] ?? null;
  };
}
