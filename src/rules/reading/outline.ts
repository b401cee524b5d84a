import type { Anatomy, Part } from '../../anatomy/model';
import { readable, type Words } from '../words';

/** The levels that carry a number: chương and mục stand for all that begins anew below them. */
export type Level = 'chiaPhan' | 'laMa' | 'dieu' | 'khoan' | 'diem';

/** The number before a paragraph, typed or printed by Word. */
export interface Entry {
  readonly part: Part;
  readonly level: Level;
  /** “I”, “12”, “đ”: the number alone. */
  readonly number: string;
  /** What follows it: “.”, “)”, “/” … or nothing. */
  readonly mark: string;
  /** The number and the mark as written; null where Word's numbering prints them. */
  readonly written: { readonly number: Words; readonly mark: Words } | null;
}

/** Only a number with a mark, a blank and words is one; figures that open a sentence are not. */
const typed =
  /^(?:(?<chia>(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC)) (?<soChia>[IVXL]{1,7}|\d{1,2})(?<dauChia>[.:)–-]?)(?![\p{L}\p{N}/])|(?<dieu>Điều) (?<soDieu>\d{1,3})(?<dauDieu>[ \u00a0]?[.:)–-]|(?=[ \u00a0]))(?=[ \u00a0]|$)|(?<soLaMa>[IVX]{1,6})(?<dauLaMa>[.)/:–-])[ \u00a0]|(?<soKhoan>\d{1,2})(?<dauKhoan>[.)/:–-])[ \u00a0]{1,9}(?=[\p{Lu}“"]|\d{1,3}(?:[.,]\d+)? ?(?:%|\p{L}))|(?<soDiem>[a-zđ])(?<dauDiem>[.)/:–-])[ \u00a0])/u;
const printed = /^(?:(?<laMa>[IVX]{1,6})|(?<dieu>(?:Điều )\d{1,3})|(?<khoan>\d{1,2})|(?<diem>[a-zđ]))(?<dau>[.)/:-])$/u;

const known = new WeakMap<Anatomy, readonly Entry[]>();

/**
 * The numbered paragraphs of the body, in order; read once, whichever rule asks first. Paragraphs inside a quotation
 * over several paragraphs are left out.
 */
export function entriesOf(anatomy: Anatomy): readonly Entry[] {
  const entries = known.get(anatomy) ?? readEntries(anatomy);
  known.set(anatomy, entries);
  return entries;
}

function readEntries(anatomy: Anatomy): readonly Entry[] {
  const entries: Entry[] = [];
  const parts = anatomy.of('noiDung');
  const opened = parts.map(({ paragraph }) => balanceOf(paragraph.text));
  const closes = lastToClose(opened);
  let depth = 0;
  for (const [i, part] of parts.entries()) {
    const entry = part.role === 'oBang' || part.role === 'canCu' || depth > 0 ? null : entryOf(part);
    if (entry !== null) entries.push(entry);
    depth = closes > i ? Math.max(0, depth + (opened[i] ?? 0)) : 0;
  }
  return entries;
}

/** Past it no quotation mark closes what another paragraph opened: one that opens there is a slip of the pen. */
function lastToClose(opened: readonly number[]): number {
  return opened.findLastIndex((balance) => balance < 0);
}

function entryOf(part: Part): Entry | null {
  return part.paragraph.label === '' ? typedEntry(part) : printedEntry(part);
}

/** How every typed number begins, letters composed or not. */
const maybe = /^(?:[\dIVX]|[a-zđ][.)/:–-]|Ph|PH|Ch|CH|M|Ti|TI|Đi)/;

function typedEntry(part: Part): Entry | null {
  if (!maybe.test(part.paragraph.text.slice(part.start, part.start + 3))) return null;
  const head = readable({ ...part, end: Math.min(part.end, part.start + 60) });
  const found = typed.exec(head.text);
  if (found === null) return null;
  const [whole] = found;
  const groups = found.groups ?? {};
  for (const [level, number, mark] of levelsOf(groups)) {
    if (number === undefined || mark === undefined) continue;
    // A word stands before the numbers of chương and điều, and nothing after them; all others begin the paragraph.
    const from = level === 'chiaPhan' || level === 'dieu' ? whole.length - mark.length - number.length : 0;
    const to = from + number.length;
    const written = { number: head.at(from, to), mark: head.at(to, to + mark.length) };
    return { part, level, number, mark: written.mark.text, written };
  }
  return null;
}

/** The number and the mark of each level, undefined where the paragraph begins otherwise. */
function levelsOf(
  groups: Readonly<Record<string, string | undefined>>,
): readonly (readonly [Level, string | undefined, string | undefined])[] {
  return [
    ['chiaPhan', groups.soChia, groups.dauChia],
    ['dieu', groups.soDieu, groups.dauDieu],
    ['laMa', groups.soLaMa, groups.dauLaMa],
    ['khoan', groups.soKhoan, groups.dauKhoan],
    ['diem', groups.soDiem, groups.dauDiem],
  ];
}

function printedEntry(part: Part): Entry | null {
  const {
    laMa,
    dieu,
    khoan,
    diem,
    dau = '',
  } = printed.exec(part.paragraph.label.normalize('NFC').trim())?.groups ?? {};
  const of = (level: Level, number: string): Entry => ({ part, level, number, mark: dau, written: null });
  if (laMa !== undefined) return of('laMa', laMa);
  if (dieu !== undefined) return of('dieu', dieu.slice('Điều '.length));
  if (khoan !== undefined) return of('khoan', khoan);
  return diem === undefined ? null : of('diem', diem);
}

/** Quotation marks that open less those that close. */
function balanceOf(text: string): number {
  return countOf(text, '“') - countOf(text, '”');
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

const romans: readonly (readonly [string, number])[] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The value of a Roman number below 90; null for letters that are none. */
export function valueOfRoman(roman: string): number | null {
  return valuesOfRomans.get(roman) ?? null;
}

/** A number below 90 in Roman letters. */
export function romanOf(value: number): string {
  let rest = value;
  let roman = '';
  for (const [letters, worth] of romans) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

const valuesOfRomans = new Map(Array.from({ length: 89 }, (_, i) => [romanOf(i + 1), i + 1]));
