import { decodeText } from '../ooxml/characters';
import { type Element } from '../ooxml/model';
import { sourceOf, textOf } from '../ooxml/xml';
import { escapeText } from './markup';

/** The characters of a `w:t` and where each begins in its source; the last offset is the end. */
export interface WrittenCharacters {
  readonly source: string;
  readonly offsets: readonly number[];
}

/** The characters that the draft shows of a `w:t`: `shown` is its text there, white space at the ends may be left out. */
export function writtenCharacters(element: Element, shown: string): WrittenCharacters {
  const whole = sourceOf(element);
  const raw = whole.slice(element.innerStart - element.start, element.innerEnd - element.start);
  const source = raw.includes('<') ? escapeText(textOf(element)) : raw;
  const offsets = offsetsIn(source);
  const leftOut = offsets.length - 1 - shown.length;
  if (leftOut === 0) return { source, offsets };
  const lead = shown === '' ? 0 : Math.min(leftOut, leadingBlanks(textOf(element)));
  return { source, offsets: offsets.slice(lead, lead + shown.length + 1) };
}

function leadingBlanks(text: string): number {
  let count = 0;
  while (' \t\n'.includes(text.charAt(count)) && count < text.length) count++;
  return count;
}

function offsetsIn(source: string): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  while (at < source.length) {
    const next = endOfCharacter(source, at);
    offsets.push(at);
    if (source.charAt(at) === '&' && decodeText(source.slice(at, next)).length === 2) offsets.push(at);
    at = next;
  }
  return [...offsets, at];
}

/** A reference is one character, and so is the pair of carriage return and line feed. */
function endOfCharacter(source: string, at: number): number {
  const character = source.charAt(at);
  if (character === '&') return source.indexOf(';', at) + 1;
  if (character === '\r' && source.charAt(at + 1) === '\n') return at + 2;
  return at + 1;
}
