import type { Paragraph } from '../draft/model';
import type { Edit } from '../finding/model';

const finalMark = /\s*[.;,]?\s*\.\/\.(?=[\s\u00a0]*$)/u;

/** True where the text ends with “./.”. */
export function endsDocument(text: string): boolean {
  return finalMark.test(text);
}

/** “./.” of a paragraph that is no longer the last becomes a mark of its own; null where it has none. */
export function withoutFinalMark(paragraph: Paragraph, mark: '.' | ';'): Edit | null {
  const found = finalMark.exec(paragraph.text);
  if (found === null) return null;
  return replaced(paragraph, found.index, found.index + found[0].length, mark);
}

/** A line that becomes the last of the document. One that opens something (“… như sau:”) stays as it is. */
export function withFinalMark(line: string): string {
  return /:\s*$/u.test(line) ? line : line.replace(/[.;,]?\s*$/u, './.');
}

/** The last mark of a line: “;” or “.”; null where it ends otherwise. */
export function markOf(text: string): '.' | ';' | null {
  if (finalMark.test(text)) return null;
  const mark = /([.;])[\s\u00a0]*$/u.exec(text)?.[1];
  return mark === '.' || mark === ';' ? mark : null;
}

/** The line with another mark at its end; one that ends with neither of the two is left. */
export function withMark(line: string, mark: '.' | ';'): string {
  return line.replace(/[.;]$/u, mark);
}

/** Writes another mark at the end of a paragraph; null where it has it. */
export function markAs(paragraph: Paragraph, mark: '.' | ';'): Edit | null {
  const found = /[.;,](?=[\s\u00a0]*$)/u.exec(paragraph.text);
  if (found === null || found[0] === mark || finalMark.test(paragraph.text)) return null;
  return replaced(paragraph, found.index, found.index + 1, mark);
}

function replaced({ part, index, text }: Paragraph, start: number, end: number, by: string): Edit {
  const span = { part, paragraph: index, start, end };
  return { kind: 'replaceText', span, expect: text.slice(start, end), text: by };
}
