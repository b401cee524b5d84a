import type { Anatomy, Part } from '../../anatomy/model';
import { find, type Words } from '../words';

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
  /^(?:(?<chia>(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC)) (?<soChia>[IVXL]{1,7}|\d{1,2})(?<dauChia>[.:)–-]?)(?![\p{L}\p{N}/])|(?<dieu>Điều) (?<soDieu>\d{1,3})(?<dauDieu>[ \u00a0]?[.:)–-]|(?=[ \u00a0]))(?=[ \u00a0]|$)|(?<soLaMa>[IVX]{1,6})(?<dauLaMa>[.)/:–-])[ \u00a0]|(?<soKhoan>\d{1,2})(?<dauKhoan>[.)/:–-])[ \u00a0]{1,9}(?=[\p{Lu}“"])|(?<soDiem>[a-zđ])(?<dauDiem>[.)/:–-])[ \u00a0])/du;
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
  const head = { ...part, end: Math.min(part.end, part.start + 60) };
  const found = find(head, typed);
  if (found === undefined) return null;
  const { soChia, dauChia, soDieu, dauDieu, soLaMa, dauLaMa, soKhoan, dauKhoan, soDiem, dauDiem } = found;
  return (
    entry(part, 'chiaPhan', soChia, dauChia) ??
    entry(part, 'dieu', soDieu, dauDieu) ??
    entry(part, 'laMa', soLaMa, dauLaMa) ??
    entry(part, 'khoan', soKhoan, dauKhoan) ??
    entry(part, 'diem', soDiem, dauDiem)
  );
}

function entry(part: Part, level: Level, number: Words | undefined, mark: Words | undefined): Entry | null {
  if (number === undefined || mark === undefined) return null;
  return { part, level, number: number.text.normalize('NFC'), mark: mark.text, written: { number, mark } };
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
