import { plainInPlace } from '../text/plain';

const shortNames: readonly (readonly [short: RegExp, full: string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bbch\b/g, 'ban chap hanh'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/\btp\.? ?/g, 'thanh pho '],
  [/\bttg\b/g, 'thu tuong chinh phu'],
];
const head =
  /^(?:bo truong|tong thanh tra|thong doc|chu nhiem|vien truong|chanh an|tong kiem toan|bo truong, chu nhiem|chu tich) /;

/**
 * Whether two names are one body's: abbreviations spelt out, the head standing for the body (both are in use), "Đảng" and
 * the term behind the Party's central bodies left aside, a name without its place for the name with it.
 */
export function issuersAgree(said: string, known: string): boolean {
  const [a, b] = [bodyOf(said), bodyOf(known)];
  if (a === '' || b === '') return true;
  return a.includes(b) || b.includes(a);
}

function bodyOf(name: string): string {
  let body = plainInPlace(name).replace(/ {2,}/g, ' ').trim();
  for (const [short, full] of shortNames) body = body.replace(short, full);
  return body
    .replace(head, '')
    .replace(/ (?:trung uong )?dang$/, '')
    .replace(/^(ban bi thu|bo chinh tri) trung uong$/, '$1')
    .trim();
}

/** "về việc ban hành …" and "ban hành …" are one title. */
const opening = /^["“«]?(?:ve viec|v\/v|ve) /;
const marks = /["“”«»'’,.;:()]/g;
const dashes = / ?- ?/g;

/** `same`: alike but for marks, dấu placement and blanks; `part`: the said one is the beginning of the known; else `differ`. */
export function titlesAgree(said: string, known: string): 'same' | 'part' | 'differ' {
  const [a, b] = [essence(said), essence(known)];
  if (a === b) return 'same';
  if (b.startsWith(`${a} `) && a.length >= 12) return 'part';
  return a.startsWith(`${b} `) ? 'same' : 'differ';
}

function essence(title: string): string {
  return plainInPlace(title)
    .replace(opening, '')
    .replace(marks, ' ')
    .replace(dashes, ' - ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
