import { plainInPlace } from '../text/plain';
import { remembered } from './remembered';

const opening = /^(?:ve viec|v\/v|ve) /;
const before = /[\s\u00a0,:;"“]*/uy;

/** The length of an official title that stands at the offset without the word it should begin with; 0 where none does. */
export function officialLength(text: string, at: number, official: string): number {
  before.lastIndex = at;
  before.test(text);
  const start = before.lastIndex;
  const plain = plainInPlace(text.slice(start, start + official.length + 2));
  const whole = plainInPlace(official);
  for (const like of [whole, whole.replace(opening, '')]) {
    const closes = /["”]/u.test(text.charAt(start + like.length)) ? 1 : 0;
    if (plain.startsWith(like)) return start - at + like.length + closes;
  }
  return 0;
}

interface Word {
  readonly plain: string;
  readonly end: number;
}

const word = /[^\s\u00a0]+/gu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** Words beyond those of the official title that may still be a said one's. */
const beyond = 12;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: it, index }) => {
    const bare = it.replace(/[^\p{L}\p{N}]+$/u, '');
    return { plain: plainInPlace(it.replace(edges, '')), end: index + bare.length };
  });
}

/** A share of wrong words beyond which two titles have nothing to do with each other. */
const mostWrong = 0.6;

/**
 * How much of what was read as a title is the official one, said with slips: its length, so that words of the sentence
 * which follow are left alone. The whole where the two are not alike.
 */
export function saidLength(said: string, official: string): number {
  return lengths(`${said}\n${official}`);
}

const lengths = remembered((pair) => {
  const [said = '', official = ''] = pair.split('\n');
  return aligned(said, official);
});

function aligned(said: string, official: string): number {
  const known = wordsOf(official);
  const there = wordsOf(said).slice(0, known.length + beyond);
  const costs = costsOfEach(there, known);
  const best = Math.min(...costs);
  if (there.length === 0 || best > known.length * mostWrong) return said.length;
  const near = costs.map((it, i) => ({ it, i, far: Math.abs(i + 1 - known.length) })).filter(({ it }) => it === best);
  const chosen = near.reduce((one, other) => (other.far < one.far ? other : one));
  return there[chosen.i]?.end ?? said.length;
}

/** Words that may go on with a title by chance. */
const byChance = 2;

/**
 * How much further than was read a title that is the beginning of the official one goes: over the words behind `end` that
 * are the official title's next ones; 0 where they are not.
 */
export function furtherLength(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  official: string,
): number {
  const known = wordsOf(official).slice(wordsOf(text.slice(start, end)).length);
  const next = wordsOf(text.slice(end, end + official.length)).filter(({ plain }) => plain !== '');
  let same = 0;
  while (same < known.length && cost(next[same]?.plain ?? '', known[same]?.plain ?? '') < 1) same++;
  return same > byChance || same === known.length ? (next[same - 1]?.end ?? 0) : 0;
}

/** For each word of what is there the edits that make the words up to it the whole official title. */
function costsOfEach(there: readonly Word[], known: readonly Word[]): readonly number[] {
  let previous = there.map((_, i) => i + 1);
  for (const [row, { plain }] of known.entries()) {
    const current: number[] = [];
    for (const [column, other] of there.entries()) {
      const diagonal = column === 0 ? row : (previous[column - 1] ?? 0);
      const beside = column === 0 ? row + 1 : (current[column - 1] ?? 0);
      current.push(Math.min(diagonal + cost(other.plain, plain), beside + 1, (previous[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous;
}

function cost(said: string, official: string): number {
  if (said === official) return 0;
  return official.length > 2 && isOneLetterOff(said, official) ? 0.5 : 1;
}

/** Whether one letter put in, left out or replaced makes one word the other. */
function isOneLetterOff(one: string, other: string): boolean {
  const longer = one.length - other.length;
  if (longer > 1 || longer < -1) return false;
  const shortest = Math.min(one.length, other.length);
  let head = 0;
  while (head < shortest && one.charCodeAt(head) === other.charCodeAt(head)) head++;
  const [from, to] = [head + (longer >= 0 ? 1 : 0), head + (longer <= 0 ? 1 : 0)];
  return one.slice(from) === other.slice(to);
}
