import { certainlyContinues, continuesName, isOrganisation } from './co-quan-words';
import { isStamp } from './dau-muc';
import { scoreOf as dateScore } from './dia-danh-thoi-gian';
import type { Line } from './line';
import { claim, type Proposal, type Recogniser } from './proposal';
import { quocHieuLikeness } from './quoc-hieu';
import { scoreOf as symbolScore } from './so-ky-hieu';
import { typeLineOf } from './ten-loai';
import { tieuNguLikeness } from './tieu-ngu';

/** Ô 2: the lines of the left half above the number. The last body named there issues, the one before it leads. */
export const recogniseCoQuan: Recogniser = ({ head }) => {
  const hasHeading = head.some((line) => quocHieuLikeness(line.plain) > 0.6);
  const usual = linesOfNames(
    head.filter((line) => line.side !== 'right'),
    hasHeading,
  );
  const lines =
    usual.length > 0
      ? usual
      : linesOfNames(
          head.filter((line) => line.side === 'right'),
          hasHeading,
        );
  const names = joint(namesOf(lines));
  const issuer = names.at(-1);
  if (issuer === undefined) return [];
  const leader = names.at(-2);
  const score = issuer.sure && (leader?.sure ?? true) ? 0.9 : 0.6;
  const own = propose(
    'coQuanBanHanh',
    issuer.lines,
    score,
    leader === undefined ? 'only body named' : 'last body named',
  );
  return leader === undefined
    ? [own]
    : [propose('coQuanChuQuan', leader.lines, score, 'body named above the issuer'), own];
};

/** Two ministries or two departments, both in bold: none leads the other, they issue together. */
function joint(names: readonly Name[]): readonly Name[] {
  const [first, ...others] = names;
  const rank = /^(?:bo|so)\b/.exec(first?.lines[0]?.plain ?? '')?.[0];
  if (first === undefined || rank === undefined || others.length === 0) return names;
  const isPeer = ({ lines }: Name) =>
    lines.every((line) => line.bold) && lines[0]?.plain.startsWith(`${rank} `) === true;
  return names.every(isPeer) ? [{ lines: names.flatMap(({ lines }) => lines), sure: true }] : names;
}

function propose(
  component: 'coQuanChuQuan' | 'coQuanBanHanh',
  lines: readonly Line[],
  score: number,
  why: string,
): Proposal {
  return { component, claims: lines.map((line) => claim(line)), score, because: [why] };
}

/** The lines that may be names of bodies: one block, before anything that stands below ô 2. */
function linesOfNames(half: readonly Line[], hasHeading: boolean): Line[] {
  const lines: Line[] = [];
  for (const line of half) {
    const block = lines[0]?.block;
    if (block !== undefined && line.block !== block) continue;
    if (isFormula(line)) continue;
    if (endsNames(line)) {
      if (lines.length > 0 || (line.side === 'middle' && !isStamp(line))) break;
      continue;
    }
    if (looksLikeName(line, hasHeading, lines.at(-1))) lines.push(line);
    else if (lines.length > 0) break;
  }
  return lines;
}

function isFormula(line: Line): boolean {
  return quocHieuLikeness(line.plain) >= 0.6 || tieuNguLikeness(line.plain) >= 0.6;
}

/** Number, date, type, trích yếu, Kính gửi, stamps: below them no body is named. */
function endsNames(line: Line): boolean {
  return (
    symbolScore(line)[0] >= 0.5 ||
    dateScore(line) >= 0.5 ||
    typeLineOf(line).score >= 0.5 ||
    isStamp(line) ||
    /^(?:v ?\/ ?v\b|ve viec|kinh gui|kinh trinh|phu luc|\()/.test(line.plain)
  );
}

function looksLikeName(line: Line, hasHeading: boolean, above: Line | undefined): boolean {
  if (line.text.length > 110) return false;
  const named = isOrganisation(line.plain);
  if (above !== undefined) return line.upper || named || !above.upper;
  if (named) return line.upper || (hasHeading && !/[.;:]$/.test(line.plain));
  return hasHeading && line.upper && line.side !== 'middle';
}

/** One body's name, over one or several lines. */
interface Name {
  readonly lines: Line[];
  /** False where only the wording of an unknown line decided. */
  sure: boolean;
}

/**
 * In bold under a superior that is not: what adjoins it is the rest of the issuer's name ("BAN QUẢN LÝ" over "KHU KINH
 * TẾ"). A ministry, a department or a committee is a whole name by itself.
 */
function isHalfName([superior]: readonly Name[], above: Line): boolean {
  return superior?.lines.every((line) => !line.bold) === true && !whole.test(above.plain);
}

const whole = /^(?:bo|so|ubnd|uy ban|hdnd|hoi dong|dang uy|dang bo|tinh uy|thanh uy|cuc|tong cuc) /;

function namesOf(lines: readonly Line[]): Name[] {
  const names: Name[] = [];
  for (const line of lines) {
    const name = names.at(-1);
    const above = name?.lines.at(-1);
    if (name === undefined || above === undefined) {
      names.push({ lines: [line], sure: isOrganisation(line.plain) });
      continue;
    }
    const heavier = line.bold && !above.bold;
    if (names.length > 1 && line.bold && above.bold && isHalfName(names, above)) name.lines.push(line);
    else if (!continuesName(line.plain, above.plain)) names.push({ lines: [line], sure: true });
    else if (heavier && !certainlyContinues(line.plain, above.plain)) names.push({ lines: [line], sure: true });
    else {
      name.lines.push(line);
      name.sure &&= certainlyContinues(line.plain, above.plain) || line.bold === above.bold;
    }
  }
  return names;
}
