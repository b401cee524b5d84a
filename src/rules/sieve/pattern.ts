import { blank, digit, letterOf } from './letters';

/**
 * What a match of a pattern holds, in order: letters that adjoin each other, places where one of several letters
 * stands, gaps that may hold anything, and choices, one of which is there (somewhere; what adjoins it is not told).
 */
export type Item = number | 'gap' | OneOf | { readonly anyOf: readonly (readonly Item[])[] };

/** One of these letters. */
export interface OneOf {
  readonly oneOf: readonly number[];
}

const gap: readonly Item[] = ['gap'];

/** Reads the source of a pattern. Whatever it does not understand is a gap: nothing is claimed that need not be there. */
export function readPattern({ source, flags }: RegExp): readonly Item[] {
  if (flags.includes('v')) return gap;
  return new PatternReader(source).alternatives();
}

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the bracket that closes the group, or the end. */
  alternatives(): readonly Item[] {
    const all = [this.sequence()];
    while (this.take('|')) all.push(this.sequence());
    const [only] = all;
    return all.length === 1 && only !== undefined ? only : ['gap', { anyOf: all }, 'gap'];
  }

  private sequence(): readonly Item[] {
    const items: Item[] = [];
    while (this.at < this.source.length && !this.isNext('|') && !this.isNext(')')) {
      const atom = this.atom();
      items.push(...this.quantified(atom));
    }
    return items;
  }

  private atom(): readonly Item[] {
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.characterClass();
    if (this.take('\\')) return this.escape();
    if (this.take('.')) return gap;
    if (this.take('^') || this.take('$')) return [];
    return this.literal();
  }

  private group(): readonly Item[] {
    const isNegative = this.take('?!') || this.take('?<!');
    const isAround = !isNegative && (this.take('?=') || this.take('?<='));
    if (!isNegative && !isAround && this.take('?')) this.past(this.isNext('<') ? '>' : ':');
    const inside = this.alternatives();
    this.take(')');
    if (isNegative) return [];
    // What stands around a match adjoins it, but is no part of the sequence.
    return isAround ? [{ anyOf: [inside] }] : inside;
  }

  /** How often at least, and whether exactly so often. */
  private quantified(atom: readonly Item[]): readonly Item[] {
    const counts = /^(?:[*?]|\+|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (counts === null) return atom;
    this.at += counts[0].length;
    const [sign, least, comma, most] = counts;
    const fewest = least === undefined ? (sign.startsWith('+') ? 1 : 0) : Number(least);
    if (fewest === 0) return gap;
    const some = Array.from({ length: Math.min(fewest, 3) }, () => atom).flat();
    const isExact = comma === '' || most === least;
    return isExact && fewest <= 3 ? some : [...some, 'gap', ...some];
  }

  private literal(): readonly Item[] {
    const code = this.source.charCodeAt(this.at++);
    return [letterOf(code)];
  }

  private escape(): readonly Item[] {
    const sign = this.source.charAt(this.at++);
    if (sign === 'b' || sign === 'B') return [];
    if (sign === 'd') return [digit];
    if (sign === 's') return [blank];
    const code = this.codeAfter(sign);
    if (code !== null) return lettersOf(code);
    if (sign === 'p' || sign === 'P' || sign === 'k') this.past(sign === 'k' ? '>' : '}');
    if (sign === 'c') this.at++;
    return /[a-zA-Z0-9]/.test(sign) ? gap : [letterOf(sign.charCodeAt(0))];
  }

  /** The character that an escape with this sign stands for; null where it is no single character. */
  private codeAfter(sign: string): number | null {
    const known = controls[sign];
    if (known !== undefined) return known;
    const digits = { u: /^(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{4}))/, x: /^()([0-9A-Fa-f]{2})/ }[sign];
    const found = digits?.exec(this.source.slice(this.at, this.at + 10));
    if (found == null) return null;
    this.at += found[0].length;
    return Number.parseInt(found[1] === undefined || found[1] === '' ? (found[2] ?? '') : found[1], 16);
  }

  /** One letter whatever member matches, or one of several; a gap where any may stand. */
  private characterClass(): readonly Item[] {
    const isNegated = this.take('^');
    const members = new Set<number | 'gap'>();
    while (this.at < this.source.length && !this.take(']')) for (const item of this.member()) members.add(item);
    const oneOf = [...members].filter((member) => member !== 'gap');
    if (isNegated || oneOf.length < members.size || members.has(0)) return gap;
    return oneOf.length === 1 ? oneOf : [{ oneOf }];
  }

  /** A character or a range of them. */
  private member(): readonly (number | 'gap')[] {
    const first = this.memberCode();
    if (first === null) return ['gap'];
    if (typeof first === 'object') return first.letters;
    if (!this.isNext('-') || this.source.charAt(this.at + 1) === ']') return lettersOf(first);
    this.at++;
    const last = this.memberCode();
    if (typeof last !== 'number' || last - first > longestRange) return ['gap'];
    return [...new Set(Array.from({ length: last - first + 1 }, (_, i) => letterOf(first + i)))];
  }

  private memberCode(): number | { readonly letters: readonly number[] } | null {
    if (!this.take('\\')) {
      const code = this.source.charCodeAt(this.at++);
      return isHalf(code) ? null : code;
    }
    const sign = this.source.charAt(this.at);
    if (sign === 'b') return null;
    if (sign === 'd' || sign === 's') {
      this.at++;
      return { letters: [sign === 'd' ? digit : blank] };
    }
    this.at++;
    const code = this.codeAfter(sign);
    if (code !== null) return code;
    if (sign === 'p' || sign === 'P') this.past('}');
    if (sign === 'c') this.at++;
    return /[a-zA-Z0-9]/.test(sign) ? null : sign.charCodeAt(0);
  }

  private take(words: string): boolean {
    const isThere = this.isNext(words);
    if (isThere) this.at += words.length;
    return isThere;
  }

  private isNext(words: string): boolean {
    return this.source.startsWith(words, this.at);
  }

  private past(mark: string): void {
    const found = this.source.indexOf(mark, this.at);
    this.at = found < 0 ? this.source.length : found + 1;
  }
}

const longestRange = 0x200;

const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

/** One of the two units of a character beyond the first plane. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** A character beyond the first plane is two units of the text. */
function lettersOf(code: number): readonly number[] {
  const text = String.fromCodePoint(code);
  return Array.from({ length: text.length }, (_, at) => letterOf(text.charCodeAt(at)));
}
