import type { Part } from '../../anatomy/model';
import type { Paragraph } from '../../draft/model';
import { spellingOf, type Spelling } from '../../text/syllable';
import { isLegacyFont } from './fonts';
import { misspeltWords } from './misspelt-words';
import { spanIn } from '../place';
import { PlainWords } from './plain-words';
import { perText } from './shared-text';
import { withLetter, WordPairs } from './word-pairs';
import type { Words } from '../words';

/** A word whose spelling has something to say: wrong, or right in one of two ways. */
export interface OddWord {
  /** As written. */
  readonly words: Words;
  /** Composed. */
  readonly text: string;
  readonly spelling: Spelling;
}

/** What one pass over the words of a text finds; offsets are those of the text. */
interface ReadWords {
  readonly odd: readonly OddAt[];
  /** Words that seem to stand twice in a row, in NFC and small letters. */
  readonly doubled: readonly string[];
  /** Two words and the same two again, it seems. */
  readonly doubledPair: boolean;
  /** Two words that are known as a slip of the keyboard, it seems. */
  readonly misspelt: boolean;
}

interface OddAt extends Pick<OddWord, 'text' | 'spelling'> {
  readonly start: number;
  readonly end: number;
}

/** A text is read once, whichever rule asks first. */
const wordsIn = perText(readWords);

const none: readonly OddWord[] = [];

/** The odd words of a part; none of one in the letters of an old encoding. */
export function oddWordsIn(part: Part): readonly OddWord[] {
  const { paragraph } = part;
  const { odd } = wordsIn(paragraph);
  if (odd.length === 0 || isInLegacyFont(paragraph)) return none;
  return odd
    .filter(({ start, end }) => start >= part.start && end <= part.end)
    .map(({ start, end, text, spelling }) => ({
      words: { text: paragraph.text.slice(start, end), span: spanIn(paragraph, start, end) },
      text,
      spelling,
    }));
}

const legacy = new WeakMap<Paragraph, boolean>();

function isInLegacyFont(paragraph: Paragraph): boolean {
  const isLegacy = legacy.get(paragraph) ?? paragraph.runs.some(({ format }) => isLegacyFont(format.font));
  legacy.set(paragraph, isLegacy);
  return isLegacy;
}

/** Words that may stand twice in a row, in NFC and small letters: a first look, which paragraphs are worth a pattern. */
export function doubledWordsIn(paragraph: Paragraph): readonly string[] {
  return wordsIn(paragraph).doubled;
}

/** True where two words and the same two again may stand: “thực hiện thực hiện”. */
export function mayDoublePair(paragraph: Paragraph): boolean {
  return wordsIn(paragraph).doubledPair;
}

/** True where two words may stand that are known to be mistyped: “bổ xung”. */
export function mayBeMisspelt(paragraph: Paragraph): boolean {
  return wordsIn(paragraph).misspelt;
}

const plainWords = new PlainWords();
const misspeltPairs = new WordPairs(misspeltWords);

/** The last words before one that blanks alone part from it, by their letters but the first, whose case may differ. */
class WordsBefore {
  private one = 0;
  private two = 0;
  private three = 0;

  /** What of the word and those before it may be said twice. */
  next(rest: number): 'word' | 'pair' | null {
    const isPair = this.two === rest && this.one === this.three && this.one !== 0;
    const isWord = this.three === rest && rest !== 0;
    this.one = this.two;
    this.two = this.three;
    this.three = rest;
    return isWord ? 'word' : isPair ? 'pair' : null;
  }

  forget(): void {
    this.one = this.two = this.three = 0;
  }
}

function readWords(text: string): ReadWords {
  const odd: OddAt[] = [];
  const doubled: string[] = [];
  let doubledPair = false;
  let misspelt = false;
  /** The hash of the word before, where blanks alone part it from the next. */
  let last = 0;
  const before = new WordsBefore();
  for (let at = 0; at < text.length;) {
    const first = text.charCodeAt(at);
    const firstKind = letters[first] ?? 0;
    if (firstKind === 0) {
      if (!isGap(first)) {
        before.forget();
        last = 0;
      }
      at++;
      continue;
    }
    const start = at++;
    let isMarked = firstKind === 2;
    let rest = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = letters[code];
      if (kind === undefined || kind === 0) break;
      isMarked ||= kind === 2;
      rest = withLetter(rest, code);
    }
    const twice = before.next(rest);
    if (twice === 'word') doubled.push(text.slice(start, at).normalize('NFC').toLowerCase());
    else if (twice === 'pair') doubledPair = true;
    const hash = withLetter(rest, first);
    misspelt ||= last !== 0 && misspeltPairs.has(last, hash);
    last = hash;
    // Without a mark it may be any language.
    if (!isMarked || plainWords.has(hash, text, start, at)) continue;
    const word = text.slice(start, at).normalize('NFC');
    const spelling = spellingOf(word);
    if (isPlain(spelling)) {
      plainWords.add(hash, text.slice(start, at));
      continue;
    }
    if (!standsAlone(text, start, at) || isName(text, start, at, word)) continue;
    odd.push({ start, end: at, text: word, spelling });
  }
  return { odd, doubled, doubledPair, misspelt };
}

/** Blanks of both kinds, tabs and breaks of the line. */
function isGap(code: number): boolean {
  return code <= 32 ? code === 32 || code === 10 || code === 9 : code === 0xa0;
}

function isPlain(spelling: Spelling): boolean {
  return spelling.kind === 'foreign' || (spelling.kind === 'possible' && spelling.style === undefined);
}

/** Latin letters, composed or with combining marks: 1 for those of ASCII, 2 for the others, 0 for all else. */
const letters = new Uint8Array(0x2100);
for (const [from, to, kind] of [
  [0x41, 0x5a, 1],
  [0x61, 0x7a, 1],
  [0xc0, 0x24f, 2],
  [0x300, 0x36f, 2],
  [0x1e00, 0x1eff, 2],
] as const) {
  letters.fill(kind, from, to + 1);
}
letters[0xd7] = letters[0xf7] = 0;

/** Not a piece of a longer sign: a symbol, an address, a name with hyphens (Y-a-ly, K’Ho). */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after, afterNext] = [text.charAt(start - 1), text.charAt(end), text.charAt(end + 1)];
  if (/[\p{N}@_\\'’.\u2011&-]/u.test(before)) return false;
  return !/[\p{N}@_\\'’\u2011&-]/u.test(after) && !(after === '.' && /[\p{L}\p{N}]/u.test(afterNext));
}

/** In capitals, or a capital among small letters that no sentence begins with, or with another capital beside it. */
function isName(text: string, start: number, end: number, word: string): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return false;
  if (isWritten(word)) return false;
  return isNeighbourCapital(text, start, end) || (word.length > 1 && word === word.toUpperCase());
}

/** Both placements of the dấu are right: names count among those who write so. */
function isWritten(word: string): boolean {
  return spellingOf(word).kind === 'possible';
}

function isNeighbourCapital(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const beginsSentence = /(?:^|[.!?:;“"(\n+•–-])\s*$/u.test(before);
  return !beginsSentence || /^\s*\p{Lu}/u.test(text.slice(end, end + 4));
}
