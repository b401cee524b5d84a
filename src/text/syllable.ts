import { rimes, rimesAfterQu, type Rime } from './rimes';

/** What spelling says of a word of one syllable. */
export type Spelling =
  /** Possible; `style` tells where the dấu of an open oa, oe, uy stands, where that is a matter of taste. */
  | { readonly kind: 'possible'; readonly style?: 'old' | 'new' }
  /** Its dấu stands on the wrong letter. */
  | { readonly kind: 'misplaced'; readonly right: string }
  /** No Vietnamese syllable; `right` is the only one it can be a slip for. */
  | { readonly kind: 'impossible'; readonly right: string | null }
  /** Not built of Vietnamese letters and beginnings at all: a name, a loan, several syllables in one. */
  | { readonly kind: 'foreign' };

const possible: Spelling = { kind: 'possible' };
const foreign: Spelling = { kind: 'foreign' };

const known = new Map<string, Spelling>();
/** A document has a few thousand different syllables. */
const mostKnown = 20_000;

/** Judges a word as written, whatever its case; each is judged once. The cost is linear in its letters. */
export function spellingOf(word: string): Spelling {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const spelling = word.length > longestWritten ? foreign : judge(word.normalize('NFC'));
  known.set(word, spelling);
  return spelling;
}

/** No Vietnamese syllable is longer: nghiêng, and one slip more; decomposed, a letter may be three characters. */
const longest = 8;
const longestWritten = 24;

function judge(word: string): Spelling {
  if (word.length < 2 || word.length > longest) return foreign;
  const read = readLetters(word.toLowerCase());
  if (read === null) return foreign;
  const { letters, tones } = read;
  const parsed = parse(letters);
  if (parsed !== null && tones.length <= 1) return judgeTone(word, letters, tones[0] ?? null, parsed);
  if (!shape.test(letters)) return foreign;
  const right = tones.length <= 1 ? repaired(letters, tones[0] ?? null) : null;
  if (right !== null) return { kind: 'impossible', right: inCaseOf(word, right) };
  return isSeveral(letters) ? foreign : { kind: 'impossible', right: null };
}

/** A dấu thanh, and the letter it was found on. */
interface Tone {
  readonly mark: string;
  readonly at: number;
}

const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
const alphabet = /^[aăâbcdđeêghiklmnoôơpqrstuưvxy]+$/;

/** The letters without their dấu thanh; null where one of them is not Vietnamese. */
function readLetters(word: string): { readonly letters: string; readonly tones: readonly Tone[] } | null {
  let letters = '';
  const tones: Tone[] = [];
  for (const letter of word) {
    const parts = letter.normalize('NFD');
    const mark = [...parts].find((it) => toneMarks.includes(it));
    if (mark !== undefined) tones.push({ mark, at: letters.length });
    letters += mark === undefined ? letter : parts.replace(mark, '').normalize('NFC');
  }
  return alphabet.test(letters) ? { letters, tones } : null;
}

interface Parsed {
  /** Where the rime begins. */
  readonly from: number;
  readonly rime: Rime;
}

const onset = /^(?:ngh|ng|nh|gh|ch|kh|ph|th|tr|[bcdđghklmnprstvx])?/;
const beforeFront = /^(?:k|gh|ngh)$/;
const beforeBack = /^(?:c|g|ng)$/;

/** Onset and rime of a syllable without tone, or null where it is none. */
function parse(letters: string): Parsed | null {
  if (letters.startsWith('qu')) return found(rimesAfterQu, letters, 2);
  if (letters.startsWith('gi')) {
    const asGi = found(rimes, letters, 2);
    if (asGi !== null && !/^gi[iy]/.test(letters)) return asGi;
  }
  const start = onset.exec(letters)?.[0] ?? '';
  const next = letters.charAt(start.length);
  const isFront = 'eêiy'.includes(next);
  if (isFront ? beforeBack.test(start) && !letters.startsWith('gi') : beforeFront.test(start)) return null;
  if (next === 'y' && start !== '' && letters.charAt(start.length + 1) === 'ê') return null;
  return found(rimes, letters, start.length);
}

function found(table: ReadonlyMap<string, Rime>, letters: string, from: number): Parsed | null {
  const rime = table.get(letters.slice(from));
  return rime === undefined ? null : { from, rime };
}

function judgeTone(word: string, letters: string, tone: Tone | null, { from, rime }: Parsed): Spelling {
  const isHigh = tone !== null && '\u0301\u0323'.includes(tone.mark);
  if (rime.isStopped && !isHigh) return { kind: 'impossible', right: null };
  if (tone === null) return possible;
  const place = rime.tone.indexOf(tone.at - from);
  if (place < 0) return { kind: 'misplaced', right: inCaseOf(word, toned(letters, tone, from + (rime.tone[0] ?? 0))) };
  return rime.tone.length === 1 ? possible : { kind: 'possible', style: place === 0 ? 'old' : 'new' };
}

/** Letters that slip while typing: the wrong partner of a pair, one hat for two vowels. */
const slips: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^ngh(?=[aăâoôơuư])/, 'ng'],
  [/^ng(?=[eêi])/, 'ngh'],
  [/^gh(?=[aăâoôơuư])/, 'g'],
  [/^g(?=[eê])/, 'gh'],
  [/^k(?=[aăâoôơuư])/, 'c'],
  [/^c(?=[eêiy])/, 'k'],
  [/uơ(?=[cimnptu])/, 'ươ'],
  [/ưo(?=[cimnptu])/, 'ươ'],
  [/ie(?=[cmnptu])/, 'iê'],
  [/uye(?=[nt])/, 'uyê'],
];

/** The one syllable that a single slip explains, in small letters; null where there is none or more than one. */
function repaired(letters: string, tone: Tone | null): string | null {
  const rights = slips.flatMap(([wrong, right]) => {
    const better = letters.replace(wrong, right);
    const parsed = better === letters ? null : parse(better);
    if (parsed === null) return [];
    const made = tone === null ? better : toned(better, tone, parsed.from + (parsed.rime.tone[0] ?? 0));
    return judgeTone(made, better, tone === null ? null : { ...tone, at: placeOf(parsed) }, parsed).kind === 'possible'
      ? [made]
      : [];
  });
  const [only] = rights;
  return only !== undefined && rights.every((it) => it === only) ? only : null;
}

function placeOf({ from, rime }: Parsed): number {
  return from + (rime.tone[0] ?? 0);
}

function toned(letters: string, { mark }: Tone, at: number): string {
  return letters.slice(0, at) + (letters.charAt(at) + mark).normalize('NFC') + letters.slice(at + 1);
}

/** Begins and ends as Vietnamese words do: no cluster before the vowel, no k or l after it (Krông, Đắk). */
const shape = /^(?:ngh|ng|nh|gh|gi|qu|ch|kh|ph|th|tr|[bcdđghklmnrstvx])?[aăâeêioôơuưy]+(?:c|ch|m|n|ng|nh|p|t)?$/;

/** True for two or more syllables written as one: ôtô, nilông, bêtông. */
function isSeveral(letters: string): boolean {
  for (let cut = 1; cut < letters.length; cut++) {
    const rest = letters.slice(cut);
    if (parse(letters.slice(0, cut)) !== null && (parse(rest) !== null || isSeveral(rest))) return true;
  }
  return false;
}

function inCaseOf(word: string, right: string): string {
  if (word === word.toUpperCase()) return right.toUpperCase();
  return word.startsWith(word.charAt(0).toUpperCase()) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
