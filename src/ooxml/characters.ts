import { unreadable } from './unreadable';

/** A text and its UTF-16 units: the ones are cut out of it, the others are looked at one by one. */
export interface SourceText {
  readonly text: string;
  readonly units: Uint16Array;
}

// Character codes that the scanner compares in place, so that no tag costs a string.
export const RETURN = 13;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
export const GREATER = 62;
export const LESS = 60;
export const EQUALS = 61;
export const BRACKET = 93;

/** White space of XML 1.0: space, tab, line feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** True where a name in a tag stops: white space, `/`, `>`, `=`, or the end of the text (0). */
export function endsName(code: number): boolean {
  return code <= GREATER && (code === GREATER || code === SLASH || code === EQUALS || code <= 32);
}

/** True where the same characters stand at two places. */
export function isSame(units: Uint16Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (units[one + at] !== units[other + at]) return false;
  return true;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters as XML means them: line ends made one, the five entities and character numbers resolved. */
export function decodeText(raw: string): string {
  const lined = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  return lined.includes('&') ? decodeReferences(lined) : lined;
}

/** An attribute's value as XML means it: white space becomes spaces, references are resolved. */
export function decodeValue(raw: string): string {
  const lined = raw.replaceAll('\r\n', ' ').replace(/[\r\n\t]/g, ' ');
  return lined.includes('&') ? decodeReferences(lined) : lined;
}

function decodeReferences(raw: string): string {
  let text = '';
  let at = 0;
  for (let from = raw.indexOf('&'); from >= 0; from = raw.indexOf('&', at)) {
    const semicolon = raw.indexOf(';', from);
    if (semicolon < 0 || semicolon - from > 12) throw unreadable('damaged');
    text += raw.slice(at, from) + referenced(raw.slice(from + 1, semicolon));
    at = semicolon + 1;
  }
  return text + raw.slice(at);
}

function referenced(name: string): string {
  const known = named[name];
  if (known !== undefined) return known;
  const digits = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name);
  if (digits === null) throw unreadable('damaged');
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  if (!isCharacter(code)) throw unreadable('damaged');
  return String.fromCodePoint(code);
}

/** The `Char` production of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
