import { bodyOf } from '../../templates/docx/body';
import { packed, sectionSetup } from '../../templates/docx/package';
import { stylesPart } from '../../templates/docx/styles';
import { paper, stylesOf } from '../../templates/page/styles';
import { roomOf } from '../../templates/sheet';
import type { Fact, ReviewSheet, Row } from '../model';
import { words } from '../words';
import { checkBox } from './check-box';
import { headOf } from './letterhead';
import { pageMap } from './page-map';
import { paragraph, run, tab, type ParagraphLook } from './paragraph';
import { sheetStyleIds, sheetStyles, textSize } from './styles';
import { table } from './table';

/** Room in points for the page map, and for the labels of what was checked. */
const mapColumn = 104;
const labels = 95;

/** The sheet as a .docx: A4, black on white, set by its own convention. The same sheet, the same bytes. */
export function writeReview(sheet: ReviewSheet): Uint8Array {
  const { convention } = sheet;
  const head = bodyOf({ blocks: headOf(sheet), styles: stylesOf[convention] }, () => '');
  const { heading } = words;
  const content = [
    ...[head, factsBeside(sheet)],
    ...part(heading.rows, rowsPart(sheet)),
    ...part(heading.waived, sentences(sheet.waived)),
    ...part(heading.unread, unreadPart(sheet)),
    // Nobody signs on a page of its own.
    ...part(heading.outside, [...sentences(sheet.outside, { keepNext: true }), signatures(sheet)]),
    paragraph('PhieuHet', ''),
  ];
  return packed({
    title: `${words.title}: ${sheet.about}`,
    styles: stylesPart(sheetStyleIds, sheetStyles(convention), {
      text: textSize,
      number: paper.numberSize,
    }),
    body: content.join('') + sectionSetup(paper, { footer: true }),
    footer: paragraph('PhieuChan', run(sheet.footer), { ruled: true }),
    also: ['wpg', 'w14'],
  });
}

/** A heading and what stands under it; one with nothing under it says so itself. */
function part(heading: string, content: readonly string[]): readonly string[] {
  const title = content.length > 0 ? heading : `${heading}: ${words.none}`;
  return [paragraph('PhieuMuc', run(title)), ...content];
}

function sentences(lines: readonly string[], look: ParagraphLook = {}): readonly string[] {
  return lines.map((line) => paragraph('PhieuDoan', run(line), look));
}

/** Drawings of the head have the ids before. */
const mapId = 100;

function factsBeside({ facts, map }: ReviewSheet): string {
  const look = { hanging: labels };
  const written = facts.map((fact) => paragraph('PhieuDong', factRuns(fact), look)).join('');
  const picture = paragraph('PhieuO', pageMap(map, mapId), { align: 'center' });
  return table([roomOf(paper) - mapColumn, mapColumn], [[written, picture]], { lined: false });
}

function factRuns({ label, text, strong }: Fact): string {
  return run(label) + tab + run(text, strong === true ? { bold: true } : {});
}

function rowsPart({ rows, clauseNote }: ReviewSheet): readonly string[] {
  if (rows.length === 0) return [];
  const [number, box, clause, done] = [25, 36, 68, 46];
  const widths = [number, box, roomOf(paper) - number - box - clause - done, clause, done];
  const head = words.columns.map((name) => paragraph('PhieuCot', run(name)));
  const note = clauseNote === null ? [] : [paragraph('PhieuChuThich', run(clauseNote))];
  return [table(widths, [head, ...rows.map(cellsOf)], { lined: true }), ...note];
}

function cellsOf({ box, text, clause, done }: Row, at: number): readonly string[] {
  const centred = { align: 'center' } as const;
  return [
    paragraph('PhieuO', run(String(at + 1)), centred),
    paragraph('PhieuO', run(box), centred),
    paragraph('PhieuO', run(text)),
    paragraph('PhieuO', run(clause)),
    paragraph('PhieuO', run(done)),
  ];
}

function unreadPart({ unread }: ReviewSheet): readonly string[] {
  return unread.map(({ text, seen }) =>
    paragraph('PhieuDoan', run(`${text}  `) + checkBox(seen) + run(` ${words.seen}`), { align: 'left' }),
  );
}

function signatures({ reviewer }: ReviewSheet): string {
  const half = roomOf(paper) / 2;
  const signed = (role: string, name: string) => paragraph('PhieuKy', run(role)) + paragraph('PhieuHoTen', run(name));
  return table([half, half], [[signed(words.drafter, ''), signed(words.reviewer, reviewer ?? '')]], { lined: false });
}
