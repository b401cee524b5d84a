/** A paragraph's text as it can be compared, and where each of its characters stands in the text as given. */
export interface ComparableText {
  readonly text: string;
  /** `at[i]` is the offset of character i; one more entry for the end. */
  readonly at: readonly number[];
}

const lineBreaks = '\n\u000b\u000c\u000e';
const noBreakHyphens = '\u001e\u2011';
/** Marks of paragraph and cell, pictures, notes, comments, optional hyphens: neither side counts them as text. */
const unseen = '\r\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u001f\u00ad\ufffc';

/**
 * One form for the text of a draft and for the text that Word's object model gives for the same paragraph: soft, page
 * and column breaks are `\n`, both no-break hyphens U+2011, field codes (between U+0013 and U+0014) and marks are out.
 */
export function comparableText(given: string): ComparableText {
  let text = '';
  const at: number[] = [];
  let codeDepth = 0;
  for (let i = 0; i < given.length; i++) {
    const character = given.charAt(i);
    if (character === '\u0013') codeDepth++;
    else if (character === '\u0014') codeDepth = Math.max(0, codeDepth - 1);
    else if (character !== '\u0015' && codeDepth === 0 && !unseen.includes(character)) {
      text += plain(character);
      at.push(i);
    }
  }
  at.push(given.length);
  return { text, at };
}

// eslint-disable-next-line no-control-regex -- Word's object model writes its marks as control characters
const marked = /[\u0000-\u0008\u000b-\u001f\u00ad\u2011\ufffc]/u;

/** The text alone. */
export function comparable(given: string): string {
  return marked.test(given) ? comparableText(given).text : given;
}

/** Offset in the comparable text of an offset in the text as given. */
export function comparableOffset(given: string, offset: number): number {
  return comparable(given.slice(0, offset)).length;
}

/** Where comparable characters [start, end) stand in the text as given; marks behind the last one stay outside. */
export function givenRange(
  { at }: ComparableText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const from = at[start] ?? at.at(-1) ?? 0;
  const last = at[end - 1];
  return { start: from, end: start < end && last !== undefined ? last + 1 : from };
}

/** True when characters [start, end) of the text as given all count as text. */
export function isUnbroken({ text, at }: ComparableText, start: number, end: number): boolean {
  let counted = 0;
  for (let i = 0; i < text.length; i++) {
    const offset = at[i] ?? 0;
    if (offset >= start && offset < end) counted++;
  }
  return counted === end - start;
}

function plain(character: string): string {
  if (lineBreaks.includes(character)) return '\n';
  return noBreakHyphens.includes(character) ? '\u2011' : character;
}
