import { plainInPlace } from '../text/plain';
import type { Fact, FactGroup } from './model';

/** Words of a text that were right until a day. */
export interface Outdated {
  readonly fact: Fact;
  /** Offsets in the text given. */
  readonly start: number;
  readonly end: number;
  /** What is written since, in the letter case of the words found. */
  readonly now: readonly string[];
}

/** Words that are out of date on the day; text in NFC, blanks as spaces. Linear in the text. */
export function outdatedIn(text: string, groups: readonly FactGroup[], on: string): readonly Outdated[] {
  return groups.filter(({ hint }) => hint.test(text)).flatMap((group) => [...matches(text, group, on)]);
}

function* matches(text: string, group: FactGroup, on: string): Iterable<Outdated> {
  const pattern = patternOf(group);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [start, end] = [found.index, pattern.lastIndex];
    const fact = group.facts[wordsOf(found).findIndex((words) => words !== undefined)];
    if (fact === undefined || on < fact.from || goesOn.test(text.slice(end, end + 12))) continue;
    yield { fact, start, end, now: fact.now.map((it) => casedAs(text.slice(start, end), it)) };
  }
}

/** What the captures hold: nothing but in the one of the fact found. */
function wordsOf(found: RegExpExecArray): readonly (string | undefined)[] {
  return found.slice(1);
}

/** The name is longer than ours: “tỉnh Hà Nam Ninh”, “Ban Tuyên giáo và Dân vận”. */
const goesOn = /^ (?:Ninh|NINH)(?!\p{L})|^ ?[-–] ?(?:Đà Nẵng|ĐÀ NẴNG)|^ (?:và|VÀ) (?:Dân|DÂN)/u;

const known = new WeakMap<FactGroup, RegExp>();

/** The pattern of a group's words, whatever their case, with one capture a fact; compiled once. */
export function patternOf(group: FactGroup): RegExp {
  const pattern = known.get(group) ?? compile(group);
  known.set(group, pattern);
  return pattern;
}

/** The first letters of a group's words, with dấu and without: “Ủy ban” is “Uỷ ban” as well. */
function initialsOf({ head, initials = head.charAt(0) }: FactGroup): string {
  return initials + plainInPlace(initials);
}

function compile(group: FactGroup): RegExp {
  const { head, facts } = group;
  const names = facts.map(({ words }) => `(${words.map(asPattern).join('|')})`);
  return new RegExp(
    `(?=[${initialsOf(group)}])(?<!\\p{L})${head === '' ? '' : `${asPattern(head)} {1,2}`}(?:${names.join('|')})(?!\\p{L})`,
    'giu',
  );
}

const tones: readonly (readonly [RegExp, string])[] = [
  [/òa|oà/gu, '(?:òa|oà)'],
  [/óa|oá/gu, '(?:óa|oá)'],
  [/ủy|uỷ/gu, '(?:ủy|uỷ)'],
  [/Ủy|Uỷ/gu, '(?:Ủy|Uỷ)'],
];

/** Groups that capture nothing, blanks and dashes as they may be typed, either placement of dấu. */
function asPattern(words: string): string {
  const plain = words
    .replace(/\((?!\?)/gu, '(?:')
    .replaceAll(' - ', ' ?[-–] ?')
    .replace(/ (?!\?)/gu, ' {1,2}');
  return tones.reduce((pattern, [from, to]) => pattern.replace(from, to), plain);
}

function casedAs(written: string, now: string): string {
  if (written === written.toUpperCase() && written.length > 6) return now.toUpperCase();
  const first = written.charAt(0);
  return first !== first.toLowerCase() ? now.charAt(0).toUpperCase() + now.slice(1) : now;
}

/** “01/7/2025”, as such days are written. */
export function dayOf({ from }: Fact): string {
  const [year, month, day] = from.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
