import { plainInPlace } from '../text/plain';
import {
  centralBody,
  heads,
  inCouncils,
  inNames,
  isClauseWord,
  isStopAt,
  numbered,
  purposes,
  steered,
} from './body-words';
import type { Said } from './model';
import { instrumentTypes } from './types';

const lead = / {0,2}(?<comma>,?) {0,2}(?:cua|do) {0,2}/y;

/** Names that go on behind a comma. */
const afterComma =
  /, (?:the thao|ban bi thu|chu nhiem|chinh phu, doan chu tich|doan chu tich|chien luoc|chong tham nhung|nuoc|gia dinh)(?![a-z])/y;

/** The issuer that "của …" names at an offset of plain text; `comma`: a comma stands before "của". */
export type IssuerThere = Said & { readonly comma: boolean };

/** The body behind "của" at the offset, `joint`: bodies; null where nothing there is a name. */
export function issuerAt(text: string, plain: string, at: number, joint = false): IssuerThere | null {
  lead.lastIndex = at;
  const found = lead.exec(plain);
  if (found === null) return null;
  const start = lead.lastIndex;
  if (plain.charAt(start - 1) !== ' ' && !isCapitalAt(text, start)) return null;
  let end = endOfBody(text, plain, start);
  if (end === start) return null;
  for (
    let partner = joint ? nextBody(text, plain, end) : null;
    partner !== null;
    partner = nextBody(text, plain, end)
  ) {
    end = partner;
  }
  return { value: clean(text.slice(start, end)), start, end, comma: found.groups?.comma === ',' };
}

const partner = /,? ?(?:,|va|-|–) /y;

/** Where the name of the next body of a joint document ends; null where none follows. */
function nextBody(text: string, plain: string, end: number): number | null {
  partner.lastIndex = end;
  if (!partner.test(plain)) return null;
  const start = partner.lastIndex;
  const next = endOfBody(text, plain, start);
  return next === start ? null : next;
}

const longestName = 140;

/** What stands before the first word that names begin with: "liên bộ", "quý Sở", "Hội nghị lần thứ sáu Ban Chấp hành …". */
const opening =
  /(?:lien |cac |quy (?=(?:uy ban|so|bo|phong|truong|cong ty|ban|cuc|chi cuc|trung tam|vien|hoi) )|hoi nghi (?:lan )?thu [a-z0-9]+,? (?=ban chap hanh))/y;

/** Where the name of a body that begins at the offset ends; the offset itself where none begins. */
export function endOfBody(text: string, plain: string, start: number): number {
  const limit = Math.min(plain.length, start + longestName);
  let end = start;
  let at = start;
  /** A capital stands before that a word in small letters may complete: "Chính phủ", but not "Công Thương trước". */
  let follows = false;
  let council = false;
  let head = true;
  /** The word before it is a capital too, and no head: "Công Thương", "Buôn Ma Thuột". */
  let second = false;
  if (!isCapitalAt(text, start)) {
    centralBody.lastIndex = start;
    if (centralBody.test(plain)) return centralBody.lastIndex;
  }
  opening.lastIndex = at;
  if (opening.test(plain) && isCapitalAt(text, opening.lastIndex)) at = opening.lastIndex;
  while (at < limit) {
    const word = wordAt(plain, at);
    if (word === '') break;
    const wordEnd = at + word.length;
    const capital = isCapital(text.charCodeAt(at), text.charAt(at));
    if (!(capital && end === start) && isStop(text, plain, at, capital)) break;
    if (capital) {
      follows = !second || head;
      second = true;
      head = heads.test(word);
      council = word === 'hoi';
      end = wordEnd;
    } else if (word === 'va' || word === '-') {
      if (end === start || !isCapitalAt(text, wordEnd + 1) || isType(plain, wordEnd + 1)) break;
    } else if (
      end !== start &&
      !isClauseWord(text, at) &&
      (follows || inNames.has(word) || (council && inCouncils.has(word)))
    ) {
      end = wordEnd;
      follows = false;
      second = false;
      council &&= word !== 'nhan';
    } else if (end !== start && purposeEnd(plain, at) > at) {
      end = purposeEnd(plain, at);
      at = end;
      follows = false;
      second = false;
    } else if (/^\d{1,4}$/.test(word) && plain.charAt(wordEnd) !== '/' && numbered.test(plain.slice(start, at))) {
      end = wordEnd;
    } else break;
    const next = nextWord(plain, Math.max(end, wordEnd));
    if (next === null) break;
    at = next;
  }
  return end;
}

/** The offset of the next word of the name: behind one blank, a dash, or a comma that names have. */
function nextWord(plain: string, end: number): number | null {
  if (plain.startsWith(' - ', end)) return end + 3;
  const mark = plain.charAt(end);
  if (mark === ' ') return end + 1;
  if (mark === '-' || mark === '.') return /[a-z]/.test(plain.charAt(end + 1)) ? end + 1 : null;
  afterComma.lastIndex = end;
  return mark === ',' && afterComma.test(plain) ? end + 2 : null;
}

function wordAt(plain: string, at: number): string {
  let end = at;
  while (end < plain.length && /[a-z0-9&]/.test(plain.charAt(end))) end++;
  return plain.slice(at, end);
}

/** A title begins; a capital at its head is the author's ("Ban hành Quy tắc"), unless it makes a name ("Ban Giao"). */
function isStop(text: string, plain: string, at: number, capital: boolean): boolean {
  if (!isStopAt(text, plain, at)) return false;
  return !capital || /^(?:ban hanh|quy dinh|quy che|phe duyet|huong dan|ve viec|ve)/.test(plain.slice(at, at + 10));
}

const types = new RegExp(`(?:cac )?(?:${instrumentTypes.map(({ name }) => plainInPlace(name)).join('|')}) `, 'y');

function isType(plain: string, at: number): boolean {
  types.lastIndex = at;
  return types.test(plain);
}

function isCapitalAt(text: string, at: number): boolean {
  return isCapital(text.charCodeAt(at), text.charAt(at));
}

function isCapital(code: number, character: string): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return character !== character.toLowerCase();
}

/** Blanks of every kind as one space. */
function clean(name: string): string {
  return name.replace(/[\s\u00a0]+/gu, ' ').trim();
}

/** Where words for what a body is for end; the offset itself where none stand there. */
function purposeEnd(plain: string, at: number): number {
  for (const pattern of [purposes, steered]) {
    pattern.lastIndex = at;
    if (pattern.test(plain)) return pattern.lastIndex;
  }
  return at;
}
