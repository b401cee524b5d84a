import { piecesOf, type Piece } from '../../../src/draft/pieces';
import { paragraphsIn } from '../../../src/draft/walk';
import { descendants } from '../../../src/ooxml/find';
import type { Element } from '../../../src/ooxml/model';
import type { Package } from '../../../src/ooxml/package';
import { textOf } from '../../../src/ooxml/xml';

/** A paragraph's text as `Word.Paragraph.text` gives it; `at[i]` is where character i stands in the draft's text. */
export interface RawText {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * The body's paragraphs as Word's object model reads them: its control characters, its marks of notes, and, where
 * revisions are shown inline, what is deleted.
 */
export function rawParagraphs(document: Package, inline: boolean): readonly RawText[] {
  const root = document.xml(document.mainPart)?.root;
  return root === undefined ? [] : paragraphsIn(root).map((paragraph) => rawText(paragraph, inline));
}

function rawText(paragraph: Element, inline: boolean): RawText {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  const pieces = piecesOf(paragraph);
  const kept = pieces.map((piece) => ({ stands: piece.element.start, raw: rawOf(piece), piece }));
  const gone = inline ? deletedIn(paragraph).map((it) => ({ ...it, piece: null })) : [];
  for (const { raw, piece } of [...kept, ...gone].sort((a, b) => a.stands - b.stands)) {
    for (let i = 0; i < raw.length; i++) {
      // A deleted character stands between two that count.
      if (piece === null) at.push(offset - 1 + (i + 1) / (raw.length + 1));
      else at.push(Math.min(piece.start + i, piece.end));
    }
    text += raw;
    offset = piece?.end ?? offset;
  }
  at.push(pieces.at(-1)?.end ?? 0);
  return { text, at };
}

function deletedIn(paragraph: Element): readonly { readonly stands: number; readonly raw: string }[] {
  return [...descendants(paragraph)]
    .filter(({ name, parent }) => name === 'w:delText' || (name === 'w:t' && parent?.parent?.name === 'w:moveFrom'))
    .map((element) => ({ stands: element.start, raw: textOf(element) }));
}

function rawOf({ kind, text, element }: Piece): string {
  switch (kind) {
    case 'break':
      return element.attribute('w:type') === 'column' ? '\u000e' : '\u000b';
    case 'pageBreak':
      return '\u000c';
    case 'noBreakHyphen':
      return '\u001e';
    case 'softHyphen':
      return '\u001f';
    case 'note':
      return '\u0002';
    default:
      return text;
  }
}
