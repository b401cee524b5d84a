import type { CellPlace, DraftDocument, Paragraph, TextBox } from '../draft/model';
import { isDecoration } from '../text/blanks';
import { isUpper } from '../text/letter-case';
import { fold } from '../text/fold';
import { type Line, lineOf, type Side } from './line';

/** The lines of the body paragraphs [from, to), with those of the text boxes anchored among them. */
export function linesOf(draft: DraftDocument, from: number, to: number): Line[] {
  const collector = new Collector(draft);
  const boxes = draft.boxes.filter((box) => box.anchor >= from && box.anchor < to);
  for (const paragraph of draft.paragraphs.slice(from, to)) {
    for (const box of boxes) if (box.anchor === paragraph.index) collector.addBox(box);
    collector.add(paragraph, sideOf(draft, paragraph), blockOf(paragraph));
  }
  return collector.lines;
}

/** The lines of paragraphs outside the body (a header, a footer). */
export function linesOfPart(draft: DraftDocument, paragraphs: readonly Paragraph[]): Line[] {
  const collector = new Collector(draft);
  for (const paragraph of paragraphs) collector.add(paragraph, sideOf(draft, paragraph), paragraph.part);
  return collector.lines;
}

/** The two halves of a page in points from the left of the text area: what begins beyond stands on the right. */
const middleOfPage = 200;

/** Longer paragraphs are running text, whatever stands around them. */
const longestLine = 4000;

class Collector {
  readonly lines: Line[] = [];
  /** Blocks in which a gap was met since their last line. */
  private readonly gaps = new Set<string>();

  constructor(private readonly draft: DraftDocument) {}

  addBox(box: TextBox): void {
    const side = sideOfBox(this.draft, box);
    for (const paragraph of box.paragraphs) this.add(paragraph, side, box.part);
  }

  add(paragraph: Paragraph, side: Side, block: string): void {
    if (paragraph.text.length > longestLine) return;
    const rows = rowsOf(paragraph);
    for (const row of rows) {
      if (row.length === 0) this.gaps.add(block);
      row.forEach(([start, end], column) => {
        this.push(paragraph, start, end, row.length > 1 ? (column === 0 ? 'left' : 'right') : side, block);
      });
    }
  }

  private push(paragraph: Paragraph, start: number, end: number, side: Side, block: string): void {
    if (isDecoration(paragraph.text.slice(start, end))) {
      this.gaps.add(block);
      return;
    }
    const afterGap = this.gaps.delete(block);
    const line = lineOf(paragraph, start, end, { side, block, afterGap, at: this.lines.length });
    if (line !== null) this.lines.push(line);
  }
}

type Stretch = readonly [start: number, end: number];

/** The paragraph's soft-broken rows, each cut at the tabs that set a right half apart from a left one. */
function rowsOf(paragraph: Paragraph): Stretch[][] {
  const rows: Stretch[][] = [];
  let start = 0;
  for (const row of paragraph.text.split('\n')) {
    rows.push(stretchesOf(row, start, paragraph.cell !== null));
    start += row.length + 1;
  }
  return rows;
}

function stretchesOf(row: string, offset: number, inCell: boolean): Stretch[] {
  if (row.trim() === '') return [];
  if (inCell) return [[offset, offset + row.length]];
  const cut: Stretch[] = [];
  let start = 0;
  for (const { index, 0: gap } of row.matchAll(/\t+|[ \u00a0]{3,}/g)) {
    const [before, after] = [row.slice(start, index), row.slice(index + gap.length)];
    if (before.trim() === '' || after.trim() === '' || !parts(gap, before, after)) continue;
    cut.push([offset + start, offset + index]);
    start = index + gap.length;
  }
  return [...cut, [offset + start, offset + row.length]];
}

/** A left half that still waits for its number or date: the gap is a blank to be filled. */
const waiting = /(?:^|\s)(?:so|ngay|thang|nam|kinh gui|kinh trinh|luu)\s?[:.]?(?:\s?\d+)?$/;
/** What goes on with a number or a date; “Thăng Bình”, “Nam Đàn” on the right are places. */
const continues = /^\s*(?:[/\-–.…]|(?:tháng|năm)(?=[\s.…\d]|$)|\d+\s?[/-])/u;
const formula = /^(?:cong hoa xa hoi|doc lap|dang cong san)/;
const rightHalf = /^(?:cong hoa|doc lap|dang cong san|(?:tm|kt|tl|tuq)[.\s]|[tk]\/[ml]|.{2,40}[, ]ngay\b)/;

/** True when the gap parts two halves of the page and is not a blank inside one of them. */
function parts(gap: string, before: string, after: string): boolean {
  const [left, right] = [fold(before), fold(after)];
  if (formula.test(right)) return true;
  if (waiting.test(left) || continues.test(after.normalize('NFC'))) return false;
  if (gap.startsWith('\t')) return left.length < 120;
  return rightHalf.test(right) || (gap.length >= 10 && isUpper(after.trim().normalize('NFC')));
}

function blockOf({ cell }: Paragraph): string {
  return cell === null ? 'body' : `${cell.table}/${cell.column}`;
}

function sideOf(draft: DraftDocument, { cell, format, text }: Paragraph): Side {
  if (cell !== null) return sideOfCell(draft, cell);
  if (format.alignment === 'right') return 'right';
  const begin = format.indentLeft + Math.max(0, format.firstLine);
  const stop = format.tabs[(/^\t*/.exec(text)?.[0].length ?? 0) - 1]?.position ?? 0;
  if (Math.max(begin, stop) > middleOfPage || /^(?:\t{3}|[ \u00a0]{30})/.test(text)) return 'right';
  return format.alignment === 'center' ? 'middle' : 'left';
}

function sideOfCell(draft: DraftDocument, cell: CellPlace): Side {
  const table = draft.tables[cell.table];
  const cells = table?.rows[cell.row]?.cells ?? [];
  if (table !== undefined && cells.length < 2) {
    return table.within === null ? 'middle' : sideOfCell(draft, table.within);
  }
  const first = cells[0]?.column === cell.column;
  if (first) return 'left';
  return cells.at(-1)?.column === cell.column || cells.length > 2 ? 'right' : 'middle';
}

function sideOfBox(draft: DraftDocument, { left, width }: TextBox): Side {
  const page = draft.sections[0]?.paper.width ?? 595;
  if (left === null) return 'middle';
  const centre = left + (width ?? 0) / 2;
  if (centre < page * 0.45) return 'left';
  return centre > page * 0.55 ? 'right' : 'middle';
}
