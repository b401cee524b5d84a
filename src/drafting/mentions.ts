import type { DraftDocument } from '../draft/model';
import type { Shift } from './shift';

/** Sentences about words of the draft that speak of a number which counts on: no typist can tell all that they mean. */
export function mentionsOf(
  { paragraphs }: DraftDocument,
  { renumbered }: Shift,
  changed: ReadonlySet<number>,
): readonly string[] {
  const found = renumbered.filter(({ from }) => {
    const value = /[\p{L}\p{N}]+(?=[.)/:–-]*$)/u.exec(from)?.[0] ?? from;
    const word = from.startsWith('Điều')
      ? '[Đđ]iều'
      : /^\p{L}/u.test(from)
        ? '(?:[Đđ]iểm|[Mm]ục|[Pp]hần)'
        : '(?:[Kk]hoản|[Mm]ục|[Đđ]iểm)';
    const mention = new RegExp(String.raw`(?<![\p{L}\p{N}])${word} ${value}(?![\p{L}\p{N}])`, 'u');
    return paragraphs.some(({ text, index }) => {
      const words = text.normalize('NFC');
      return mention.test(changed.has(index) ? words.slice(from.length + 2) : words) && !words.includes('Như Điều');
    });
  });
  return found.map(({ from, to }) => `Văn bản có chỗ nhắc đến “${bare(from)}”, nay là “${bare(to)}”; xin xem lại.`);
}

function bare(number: string): string {
  return number.replace(/[.)/:–-]+$/u, '');
}
