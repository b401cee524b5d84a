import { paragraphText, piecesOf, type Piece } from '../../../src/draft/pieces';
import { applyEdits } from '../../../src/edits/apply';
import { spliced, type Splice } from '../../../src/edits/splice';
import { WrittenFile, type WrittenParagraph } from '../../../src/edits/written-file';
import type { Edit } from '../../../src/finding/model';
import { first } from '../../../src/ooxml/find';
import type { Element } from '../../../src/ooxml/model';
import { openPackage } from '../../../src/ooxml/package';
import { sourceOf, textOf } from '../../../src/ooxml/xml';
import { rewritePart } from '../rewrite-docx';
import { DoubleError } from './errors';

const by = 'w:id="9001" w:author="Người soạn" w:date="2026-11-21T08:00:00Z"';

/** An edit as Word makes it while changes are tracked: what goes is marked as deleted, what comes as inserted. */
export function tracked(bytes: Uint8Array, edit: Edit): Uint8Array {
  switch (edit.kind) {
    case 'replaceText':
      return rewritten(bytes, edit.span, (at) => textSplices(at.element, edit));
    case 'insertParagraphs':
      return edit.lines.reduce(
        (sum, _, i) => {
          const paragraph = edit.where === 'after' ? edit.paragraph + 1 + i : edit.paragraph + i;
          return rewritten(sum, { ...edit, paragraph }, ({ element }) => [
            ...runsIn(element).map(asInserted),
            mark(element, 'ins'),
          ]);
        },
        made(bytes, edit),
      );
    case 'deleteParagraph':
      return isInserted(bytes, edit)
        ? made(bytes, edit)
        : rewritten(bytes, edit, ({ element }) => [...runsIn(element).map(asDeleted), mark(element, 'del')]);
    default:
      return made(bytes, edit);
  }
}

/** Word takes a paragraph away whose mark was inserted by the same hand; another keeps its mark, deleted. */
export function isInserted(
  bytes: Uint8Array,
  { part, paragraph }: Extract<Edit, { kind: 'deleteParagraph' }>,
): boolean {
  const element = new WrittenFile(openPackage(bytes)).paragraph(part, paragraph)?.element ?? null;
  return element !== null && first(first(first(element, 'w:pPr'), 'w:rPr'), 'w:ins') !== null;
}

/** An edit as Word makes it while nothing is tracked. */
export function made(bytes: Uint8Array, edit: Edit): Uint8Array {
  const outcome = applyEdits(bytes, [edit]);
  if (outcome.kind !== 'applied') throw new DoubleError('GeneralException', `${edit.kind}: ${outcome.kind}`);
  return outcome.bytes;
}

function rewritten(
  bytes: Uint8Array,
  { part, paragraph }: Pick<Extract<Edit, { kind: 'deleteParagraph' }>, 'part' | 'paragraph'>,
  splices: (at: WrittenParagraph) => readonly Splice[],
): Uint8Array {
  const at = new WrittenFile(openPackage(bytes)).paragraph(part, paragraph);
  if (at === null) throw new DoubleError('ItemNotFound');
  return rewritePart(bytes, at.part.name, () => spliced(at.part.text, splices(at)));
}

function textSplices(
  paragraph: Element,
  { span: { start, end }, text, expect }: Extract<Edit, { kind: 'replaceText' }>,
): readonly Splice[] {
  if (paragraphText(paragraph).slice(start, end) !== expect) throw new DoubleError('GeneralException', 'other words');
  const all = piecesOf(paragraph).filter((piece) => piece.run !== null);
  const pieces = all.filter((piece) => piece.end > piece.start);
  const beside = pieces.findLast((piece) => piece.start < Math.max(end, 1)) ?? pieces[0];
  if (beside === undefined) {
    const at = paragraph.innerEnd;
    return text === '' ? [] : [{ start: at, end: at, text: `<w:ins ${by}><w:r>${words(text)}</w:r></w:ins>` }];
  }
  const runs = new Set(
    pieces.filter((it) => it === beside || (it.start < end && it.end > start)).map(({ run }) => run),
  );
  return [...runs].flatMap((run) => {
    if (run === null) return [];
    const own = all.filter((piece) => piece.run === run);
    return [
      {
        start: run.start,
        end: run.end,
        text: own.map((piece) => cut(run, piece, { start, end, text: piece === beside ? text : '' })).join(''),
      },
    ];
  });
}

/** A piece of a run as runs: what stays before, what goes, what comes, what stays behind. */
function cut(
  run: Element,
  piece: Piece,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): string {
  const inserted = run.parent?.name === 'w:ins';
  const [from, to] = [start, end].map((at) => Math.min(Math.max(at, piece.start), piece.end) - piece.start) as [
    number,
    number,
  ];
  const properties = first(run, 'w:rPr');
  const head = properties === null ? '' : sourceOf(properties);
  const plain = (inside: string) => (inside === '' ? '' : `<w:r>${head}${inside}</w:r>`);
  const wrapped = (name: string, inside: string) =>
    inside === '' ? '' : `<w:${name} ${by}>${plain(inside)}</w:${name}>`;
  if (piece.start === piece.end) return plain(sourceOf(piece.element));
  const isText = piece.kind === 'text';
  const slice = (a: number, b: number) =>
    a >= b ? '' : isText ? words(piece.text.slice(a, b)) : sourceOf(piece.element);
  const gone = slice(from, to).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ');
  return (
    plain(slice(0, from)) +
    (inserted ? '' : wrapped('del', gone)) +
    (inserted ? plain(words(text)) : wrapped('ins', words(text))) +
    plain(slice(to, piece.text.length))
  );
}

function words(text: string): string {
  if (text === '') return '';
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:t xml:space="preserve">${escaped}</w:t>`;
}

function runsIn(element: Element): readonly Element[] {
  return element.children.flatMap((child) => {
    if (child.name === 'w:r') return [child];
    return child.name === 'w:ins' || child.name === 'w:hyperlink' ? runsIn(child) : [];
  });
}

function asInserted(run: Element): Splice {
  return { start: run.start, end: run.end, text: `<w:ins ${by}>${sourceOf(run)}</w:ins>` };
}

function asDeleted(run: Element): Splice {
  const { start, end, parent } = run;
  if (parent?.name === 'w:ins') return { start, end, text: '' };
  const gone = sourceOf(run).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ');
  return {
    start,
    end,
    text: textOf(run) === '' && !gone.includes('delText') ? sourceOf(run) : `<w:del ${by}>${gone}</w:del>`,
  };
}

/** The mark of a paragraph inserted or deleted. */
function mark(paragraph: Element, name: 'ins' | 'del'): Splice {
  const properties = first(paragraph, 'w:pPr');
  const own = first(properties, 'w:rPr');
  const change = `<w:${name} ${by}/>`;
  if (own !== null && own.innerStart < own.end) return { start: own.innerStart, end: own.innerStart, text: change };
  if (properties !== null && properties.innerStart < properties.end) {
    const before = first(properties, 'w:sectPr') ?? first(properties, 'w:pPrChange');
    const at = before?.start ?? properties.innerEnd;
    return { start: at, end: at, text: `<w:rPr>${change}</w:rPr>` };
  }
  const at = paragraph.innerStart;
  return { start: at, end: at, text: `<w:pPr><w:rPr>${change}</w:rPr></w:pPr>` };
}
