import { piecesOf, type Piece } from '../../../src/draft/pieces';
import { paragraphsIn } from '../../../src/draft/walk';
import type { Element } from '../../../src/ooxml/model';
import type { Package } from '../../../src/ooxml/package';

/** A paragraph's text as `Word.Paragraph.text` gives it; `at[i]` is where character i stands in the draft's text. */
export interface RawText {
  readonly text: string;
  readonly at: readonly number[];
}

/** The body's paragraphs as Word's object model reads them: its control characters, its marks of notes. */
export function rawParagraphs(document: Package): readonly RawText[] {
  const root = document.xml(document.mainPart)?.root;
  return root === undefined ? [] : paragraphsIn(root).map(rawText);
}

function rawText(paragraph: Element): RawText {
  let text = '';
  const at: number[] = [];
  const pieces = piecesOf(paragraph);
  for (const piece of pieces) {
    const raw = rawOf(piece);
    for (let i = 0; i < raw.length; i++) at.push(Math.min(piece.start + i, piece.end));
    text += raw;
  }
  at.push(pieces.at(-1)?.end ?? 0);
  return { text, at };
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
