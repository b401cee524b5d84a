import { plainInPlace } from '../text/plain';
import { sameTone } from '../text/tone';
import { remembered } from './remembered';

const shortNames: readonly (readonly [short: RegExp, full: string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bbch\b/g, 'ban chap hanh'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/\btw\b/g, 'trung uong'],
  [/\btp\.? ?/g, 'thanh pho '],
  [/\bttg\b/g, 'thu tuong chinh phu'],
  [/^cp$/g, 'chinh phu'],
  [/^bct$/g, 'bo chinh tri'],
  [/^bbt$/g, 'ban bi thu'],
];
const head =
  /^(?:bo truong|tong thanh tra|thong doc|chu nhiem|vien truong|chanh an|tong kiem toan|bo truong, chu nhiem|chu tich) /;

/**
 * Whether two names are one body's: abbreviations spelt out, the head standing for the body (both are in use), "Đảng" and
 * the term behind the Party's central bodies left aside, a name without its place for the name with it.
 */
export function issuersAgree(said: string, known: string): boolean {
  if (said === known) return true;
  const [a, b] = [bodyOf(said), bodyOf(known)];
  if (a === '' || b === '') return true;
  return a.includes(b) || b.includes(a);
}

/** Whether two names are one body's to the last word, abbreviations spelt out. */
export function issuersEqual(said: string, known: string): boolean {
  return bodyOf(said) === bodyOf(known);
}

/** What of a name is compared. */
const bodyOf = remembered((name) => {
  let body = plainInPlace(name).replace(/ {2,}/g, ' ').trim();
  for (const [short, full] of shortNames) body = body.replace(short, full);
  return body
    .replace(head, '')
    .replace(/ dang$/, '')
    .replace(/^(ban bi thu|bo chinh tri) trung uong$/, '$1')
    .trim();
});

/** "về việc ban hành …" and "ban hành …" are one title. */
const opening = /^["“«]?(?:ve viec|v\/v|ve) /;
const marks = /["“”«»'’,.;:()]/g;
const dashes = / ?- ?/g;

/** `same`: alike but for marks, dấu and blanks; `part`: the said one is the beginning of the known; else `differ`. */
export function titlesAgree(said: string, official: string): 'same' | 'part' | 'differ' {
  if (said === official) return 'same';
  const [a, b] = [essence(said), essence(official)];
  if (a === b) return 'same';
  if (b.startsWith(`${a} `) && a.length >= 12) return 'part';
  return a.startsWith(`${b} `) ? 'same' : 'differ';
}

const essence = remembered((title) =>
  plainInPlace(title).replace(opening, '').replace(marks, ' ').replace(dashes, ' - ').replace(/ {2,}/g, ' ').trim(),
);

/**
 * True where what was read as a title may as well be what the sentence says of the instrument ("… quy định rõ trách
 * nhiệm của …"): it has no "về", and begins otherwise than the title.
 */
export function mayBePredicate(said: string, title: string): boolean {
  if (opening.test(plainInPlace(said)) || /^["“«]/u.test(said)) return false;
  const firstThree = (words: string): string => essence(words).split(' ').slice(0, 3).join(' ');
  return firstThree(said) !== firstThree(title);
}

/** Words that a title may begin with of its own, "về" or not. */
const beginners =
  /^(?:về )?(?:việc|ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi|bổ sung|bãi bỏ|thành lập|công bố|giao|thực hiện|triển khai|điều chỉnh|kiện toàn|công nhận|thí điểm|thông qua|thi hành) /u;

/**
 * Whether a title that agrees with the official one has a slip in it: dấu wrong or lacking, a comma too few or too many,
 * "về" left out.
 */
export function hasSlip(said: string, official: string): boolean {
  return said !== official && (dauDiffer(said, official) || commasDiffer(said, official) || lacksAbout(said, official));
}

const wordsAndCommas = /[\p{L}\p{N}]+|[,;]/gu;

const partsOf = remembered(
  (title): readonly string[] => plainInPlace(title).replace(opening, '').match(wordsAndCommas) ?? [],
);

function commasDiffer(said: string, official: string): boolean {
  const there = partsOf(said);
  return partsOf(official).some((part, i) => part !== there[i]);
}

/** Whether the "về" with which the official title begins was left out where the title does not go without. */
function lacksAbout(said: string, official: string): boolean {
  return official.startsWith('về ') && !beginners.test(official) && !/^["“«]?(?:về|ve|v\/v) /iu.test(said);
}

const words = /[\p{L}\p{N}]+/gu;

/**
 * Whether dấu are wrong or lacking in a text that is otherwise the official one, as far as that goes: "công tác văn thứ".
 * Capitals, the place of the dấu (hoà, hòa) and y for i (kỹ, kĩ) are the author's.
 */
export function dauDiffer(said: string, official: string): boolean {
  if (said === official) return false;
  const [a, b] = [spelt(said), spelt(official)];
  return b.some((word, i) => a[i] !== undefined && a[i] !== word && plainInPlace(a[i]) === plainInPlace(word));
}

const onlyOpening = /^["“«]?(?:về việc|ve viec|v\/v|về|ve) /iu;
const iForY: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

const spelt = remembered((text): readonly string[] => {
  const plain = sameTone(text.replace(onlyOpening, '')).toLowerCase();
  return plain.replace(/[yýỳỷỹỵ]/gu, (letter) => iForY[letter] ?? letter).match(words) ?? [];
});
