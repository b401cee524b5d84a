import type { Paragraph } from '../draft/model';
import { compose, writtenAt } from '../text/compose';

/** How deep a number stands, by its form; the smaller the further out. */
export const ranks = { division: 0, dieu: 10, heading: 15, roman: 20, arabic: 30, letter: 40, dash: 50, plus: 60 };

/** The number or dash before a paragraph. */
export interface ItemNumber {
  readonly rank: number;
  /** Counts from 1; 0 for what does not count (a dash, Chương, Mục). */
  readonly value: number;
  /** What stands before the value: “Điều ”, “2.” of “2.1”. */
  readonly prefix: string;
  /** What stands behind it: “.”, “)”. */
  readonly mark: string;
  /** Where prefix and value are typed, UTF-16 [start, end) of the text, and where the words begin; null: Word prints it. */
  readonly typed: { readonly start: number; readonly end: number; readonly words: number } | null;
}

const roman = '[IVXL]{1,7}';
const typedNumber = new RegExp(
  String.raw`^(?<lui>[ \t\u00a0]*)(?:(?<chia>(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC) (?:${roman}|\d{1,2})(?![\p{L}\p{N}/]))|(?<dieu>Điều )(?<soDieu>\d{1,3})(?<dauDieu>[.:]?)(?=[ \u00a0]|$)|(?<soLaMa>${roman})(?<dauLaMa>[.)/:–-])(?=[ \t\u00a0])|(?<truoc>(?:\d{1,2}\.){1,3})(?<so>\d{1,2})(?<dauSo>\.?)(?=[ \t\u00a0])|(?<khoan>\d{1,2})(?<dauKhoan>[.)/:–-])(?=[ \t\u00a0]{1,9}[\p{Lu}“"[])|(?<diem>[a-zđ])(?<dauDiem>[.)/:–-])(?=[ \t\u00a0])|(?<gach>[-–—*•])(?=[ \t\u00a0])|(?<cong>\+)(?=[ \t\u00a0]))`,
  'u',
);
const printedNumber = new RegExp(
  String.raw`^(?:(?<chia>(?:Phần|Chương|Mục) .{1,9})|(?<dieu>Điều )(?<soDieu>\d{1,3})(?<dauDieu>[.:]?)|(?<soLaMa>${roman})(?<dauLaMa>[.)/:-]?)|(?<truoc>(?:\d{1,2}\.){1,3})(?<so>\d{1,2})(?<dauSo>\.?)|(?<khoan>\d{1,2})(?<dauKhoan>[.)/:-]?)|(?<diem>[a-zđ])(?<dauDiem>[.)/:-]?)|(?<cong>\+)|(?<gach>\P{L}))$`,
  'u',
);

/** The number of a paragraph, typed or printed by Word; null for none. */
export function numberOf({ text, label }: Paragraph): ItemNumber | null {
  if (label !== '') {
    const groups = printedNumber.exec(label.normalize('NFC').trim())?.groups;
    return groups === undefined ? null : { ...counted(groups), typed: null };
  }
  const composed = compose(text.slice(0, 80));
  const found = typedNumber.exec(composed.text);
  if (found === null) return null;
  const [whole] = found;
  const number = counted(found.groups ?? {});
  const at = (index: number) => writtenAt(composed.toWritten, index);
  const words = whole.length + (/^[ \t\u00a0]*/u.exec(composed.text.slice(whole.length))?.[0].length ?? 0);
  const start = found.groups?.lui?.length ?? 0;
  return { ...number, typed: { start: at(start), end: at(whole.length - number.mark.length), words: at(words) } };
}

type Groups = Readonly<Record<string, string | undefined>>;

function counted(groups: Groups): Omit<ItemNumber, 'typed'> {
  const { dieu, soDieu, dauDieu, soLaMa, dauLaMa, truoc, so, dauSo, khoan, dauKhoan, diem, dauDiem, gach, cong } =
    groups;
  const of = (rank: number, value: number, prefix: string, mark = '') => ({ rank, value, prefix, mark });
  if (soDieu !== undefined) return of(ranks.dieu, Number(soDieu), dieu ?? '', dauDieu);
  if (soLaMa !== undefined) return of(ranks.roman, valueOfRoman(soLaMa), '', dauLaMa);
  if (so !== undefined && truoc !== undefined)
    return of(ranks.arabic + truoc.split('.').length - 1, Number(so), truoc, dauSo);
  if (khoan !== undefined) return of(ranks.arabic, Number(khoan), '', dauKhoan);
  if (diem !== undefined) return of(ranks.letter, letters.indexOf(diem) + 1, '', dauDiem);
  if (cong !== undefined) return of(ranks.plus, 0, '', cong);
  return gach === undefined ? of(ranks.division, 0, '') : of(ranks.dash, 0, '', gach);
}

/** True for two numbers of one sequence: they could follow each other. */
export function areSiblings(one: ItemNumber, other: ItemNumber): boolean {
  return one.rank === other.rank && one.prefix === other.prefix && (one.typed === null) === (other.typed === null);
}

/** The same number with another value. */
export function withValue(number: ItemNumber, value: number): ItemNumber {
  return { ...number, value };
}

/** Prefix and value as they are written: “Điều 5”, “IV”, “đ”; nothing of a dash. */
export function valueText({ rank, value, prefix }: ItemNumber): string {
  if (value === 0) return '';
  if (rank === ranks.roman) return romanOf(value);
  if (rank === ranks.letter) return letters.charAt(value - 1);
  return `${prefix}${value}`;
}

/** The number as it stands before the words: “5.”, “b)”, “-”. */
export function numberText(number: ItemNumber): string {
  return `${valueText(number)}${number.mark}`;
}

/** The letters of điểm, in the order of the alphabet of the language (ND30-BC-07). */
const letters = 'abcdđeghiklmnopqrstuvxy';

const worths: readonly (readonly [string, number])[] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function romanOf(value: number): string {
  let rest = value;
  let written = '';
  for (const [sign, worth] of worths) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}

function valueOfRoman(written: string): number {
  for (let value = 1; value < 90; value++) if (romanOf(value) === written) return value;
  return 0;
}
