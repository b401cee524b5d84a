import { fold } from '../text/fold';
import { isUpper } from '../text/letter-case';
import { beforeProperName, bodyWords, shortWords, spelledOut } from './body-names';

/** Words that were printed in capitals, as they are written in a sentence. */
export interface Cased {
  readonly text: string;
  /** False where a word was not known and its case had to be guessed. */
  readonly sure: boolean;
}

const units: readonly (readonly string[])[] = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
].map(wordsOf);
const phrases = byFirstWord([...bodyWords.map(wordsOf), ...units]);

/**
 * The name of a body out of its letterhead: "ỦY BAN NHÂN DÂN XÃ BÌNH SƠN" → "Ủy ban nhân dân xã Bình Sơn". A name that is
 * not all in capitals is its writer's own. `said`: running text of the same document, where the name may stand as the
 * office itself writes it. Text in NFC, single blanks.
 */
export function bodyName(printed: string, said: readonly string[]): Cased {
  const spelled = printed.replace(/(?<!\p{L})(?:UBND|HĐND)(?!\p{L})/gu, (short) =>
    isUpper(printed) ? (spelledOut[short] ?? short).toUpperCase() : (spelledOut[short] ?? short),
  );
  if (!isUpper(spelled)) return { text: spelled, sure: true };
  const cased = casedByWords(wordsOf(spelled));
  if (cased.sure) return cased;
  const own = asSaid(spelled, said);
  return own === null ? cased : { text: upperFirst(own), sure: true };
}

/** Words in capitals as the document itself writes them elsewhere, in small letters or with capitals; null where it does not. */
export function asSaid(printed: string, said: readonly string[]): string | null {
  const sought = printed.toLowerCase();
  for (const text of said) {
    const at = text.toLowerCase().indexOf(sought);
    const found = at < 0 ? '' : text.slice(at, at + printed.length);
    if (found !== '' && found.toLowerCase() === sought && !isUpper(found)) return found;
  }
  return null;
}

function casedByWords(words: readonly string[]): Cased {
  const out: string[] = [];
  let sure = true;
  let isName = false;
  let isGuess = false;
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at);
    if (phrase !== null && !(isName && isLoneWord(phrase, words, at)) && !(isGuess && isBodyWord(phrase))) {
      out.push(...phrase);
      isGuess = false;
      isName = beforeProperName.has(phrase.join(' ').toLowerCase());
      at += phrase.length;
      continue;
    }
    const word = words[at] ?? '';
    const short = shortWords.has(word.toUpperCase()) || (!isName && !hasVowel.test(fold(word)));
    isGuess = !isName && !shortWords.has(word.toUpperCase());
    if (isGuess) sure = false;
    out.push(short ? word.toUpperCase() : isName ? capital(word) : word.toLowerCase());
    at += 1;
  }
  return { text: upperFirst(joined(out)), sure };
}

/** Letters without a vowel are an abbreviation: "TB", "XH". */
const hasVowel = /[aeiouy]|[^a-z]/;

/** In a place's name a word such as "Sở", "Ban", "Quận" is a syllable of the name: "xã Ban Công". */
function isLoneWord(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.length === 1 && phrase[0] !== '-' && (at + 1 === words.length || words[at - 1] !== '-');
}

/** Behind a word of unknown sense a single word is not surely a body: "DỊCH VỤ". */
function isBodyWord(phrase: readonly string[]): boolean {
  return phrase.length === 1 && /^\p{Lu}/u.test(phrase[0] ?? '');
}

function phraseAt(words: readonly string[], at: number): readonly string[] | null {
  const candidates = phrases.get((words[at] ?? '').toLowerCase()) ?? [];
  return (
    candidates.find((phrase) => phrase.every((word, i) => words[at + i]?.toLowerCase() === word.toLowerCase())) ?? null
  );
}

/** "Hồ Chí Minh" of "HỒ CHÍ MINH"; both halves of "BÀ RỊA-VŨNG TÀU". */
function capital(word: string): string {
  return word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A comma is a word of its own, so that names with and without it are looked up alike. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/,/g, ' ,')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll(' ,', ',');
}

function byFirstWord(all: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of [...all].sort((a, b) => b.length - a.length)) {
    const first = (phrase[0] ?? '').toLowerCase();
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}
