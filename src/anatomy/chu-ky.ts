import { startsLower } from '../text/letter-case';
import { isOrganisation } from './co-quan-words';
import { nameScore } from './ho-ten';
import { isStamp } from './dau-muc';
import type { Line } from './line';
import type { Role } from './model';
import { isDrafter } from './nguoi-soan-thao';
import { isLuu, isNoiNhan, recogniseNoiNhan } from './noi-nhan';
import { type Claim, claim, type Page, type Proposal, type Recogniser } from './proposal';
import { isDataTable } from './zones';
import { isAuthority, isSignedNote, isTitle } from './quyen-han';

/** Ô 7: quyền hạn, chức vụ and họ tên of each signer, column by column. */
export const recogniseChuKy: Recogniser = (page) => {
  const found = columnsOf(page).flatMap((column) => signaturesIn(column.lines, column.opposite));
  const best = Math.max(0, ...found.map((it) => it.score));
  return found.filter((it) => best < 0.8 || it.score >= 0.65);
};

interface Column {
  readonly lines: Line[];
  /** It stands in the right half, beside Nơi nhận. */
  readonly opposite: boolean;
}

/** The lines of the ending that are not Nơi nhận, each cell, box or half of the page apart. */
function columnsOf(page: Page): Column[] {
  const receivers = recogniseNoiNhan(page).flatMap(({ claims }) => claims.map(({ line }) => line));
  const taken = new Set(receivers);
  const rows = new Set(receivers.map(rowOf));
  const columns = new Map<string, Column>();
  for (const line of page.ending) {
    const { cell } = line.paragraph;
    if (cell !== null && !rows.has(rowOf(line)) && isDataTable(page.draft, cell.table)) continue;
    if (taken.has(line) || isNoiNhan(line) || isLuu(line) || isDrafter(line) || isStamp(line)) continue;
    const half = line.block === 'body' ? (line.side === 'left' ? 'left' : 'right') : '';
    const key = `${columnKey(line)}${half}`;
    const column = columns.get(key) ?? { lines: [], opposite: half === 'right' || rows.has(rowOf(line)) };
    column.lines.push(line);
    columns.set(key, column);
  }
  return [...columns.values()];
}

/** The rows of one table's column hang together: title and name often stand in rows of their own. */
function columnKey({ paragraph: { cell }, block }: Line): string {
  return cell === null ? block : `${cell.table}:${cell.column}`;
}

function rowOf({ paragraph: { cell }, block }: Line): string {
  return cell === null ? block : `table ${cell.table}`;
}

function signaturesIn(lines: readonly Line[], opposite: boolean): Proposal[] {
  const signatures: Claim[][] = [];
  let open: Claim[] | null = null;
  for (const [i, line] of lines.entries()) {
    const role = roleOf(line, open, opposite, i === lines.length - 1);
    if (role === null) {
      if (open !== null && !isSignedNote(line) && line.text.length > 60) open = null;
      continue;
    }
    if (open === null) signatures.push((open = []));
    open.push(claim(line, role));
    if (role === 'hoTen') open = null;
  }
  return signatures.map((claims) => ({ component: 'chuKy', claims, ...certainty(claims, opposite) }));
}

function certainty(claims: readonly Claim[], opposite: boolean): Pick<Proposal, 'score' | 'because'> {
  const has = (role: Role) => claims.some((it) => it.role === role);
  const name = claims.find((it) => it.role === 'hoTen');
  let score = 0.5;
  if (has('quyenHan')) score += 0.3;
  if (has('chucVu')) score += 0.1;
  if (name !== undefined) score += 0.25 * nameScore(name.line);
  if (opposite) score += 0.15;
  return { score: Math.min(score, 0.98), because: claims.map((it) => it.role) };
}

/** What the line does in a signature; null when nothing. `open` is the signature begun above it. */
function roleOf(line: Line, open: readonly Claim[] | null, opposite: boolean, isLast: boolean): Role | null {
  if (isSignedNote(line) || line.text.length > 120) return null;
  if (isAuthority(line)) return 'quyenHan';
  if (isTitleNote(line)) return opposite || open !== null ? 'chucVu' : null;
  if (open === null) return opens(line, opposite) ? 'chucVu' : null;
  const before = open.at(-1);
  if (before === undefined) return null;
  if (isNameNote(line) || isName(line) || (isLast && before.role === 'chucVu' && isNameInCapitals(line)))
    return 'hoTen';
  if (line.plain === 'kiem' || isTitle(line)) return 'chucVu';
  if (line.upper || startsLower(line.text)) return before.role === 'quyenHan' && !line.afterGap ? 'quyenHan' : 'chucVu';
  return nameScore(line) >= 0.6 ? 'hoTen' : null;
}

function opens(line: Line, opposite: boolean): boolean {
  if (!isTitle(line) || /[.;:,]$/.test(line.text)) return false;
  if (line.upper) return true;
  return opposite && (line.bold || line.side === 'right') && line.text.length < 60;
}

/** “[CHỨC VỤ NGƯỜI KÝ]”, “[họ và tên người ký]”: what a template leaves to fill. */
function isTitleNote({ plain }: Line): boolean {
  return /^\[(?:ghi |dien |nhap )?(?:quyen han|chuc vu|chuc danh)\b[^\]]*\]$/.test(plain);
}

function isNameNote({ plain }: Line): boolean {
  return /^\[(?:ghi |dien |nhap )?ho(?: va)? ten\b[^\]]*\]$/.test(plain);
}

/** A name in small letters, or in capitals below a gap and without a title's words. */
function isName(line: Line): boolean {
  const score = nameScore(line);
  if (!line.upper) return score >= 0.6 && !(isTitle(line) && score < 0.9) && !titleWithName(line);
  return score >= 0.7 && line.afterGap && !isTitle(line);
}

/** Right under the title, the last line of the column: no name of a body that the title goes on with. */
function isNameInCapitals(line: Line): boolean {
  if (!line.upper || isTitle(line) || isOrganisation(line.plain)) return false;
  return (
    nameScore(line) >= 0.75 && !/^(?:xa|quan ly|tinh|huyen|phuong|an ninh|cao dang|mat tran|dan )\b/.test(line.plain)
  );
}

/** "Phó Chủ tịch", "Trưởng phòng": Trưởng and Phó are no surnames when a word of office follows. */
function titleWithName(line: Line): boolean {
  return isTitle(line) && /\b(?:tich|doc|truong|phong|van phong|ban|thu|uy|vien|nhiem|toa|tri)\b/.test(line.plain);
}
