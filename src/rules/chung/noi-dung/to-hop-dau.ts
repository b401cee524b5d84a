import type { Anatomy, Part } from '../../../anatomy/model';
import { defineRule, type Flag } from '../../rule';
import { spanIn, textOf } from '../../place';
import { replaceWith, type Words } from '../../words';

const combining = /[\u0300-\u036f]/;
const word = /[^\s\u00a0]+/gu;

export const toHopDau = defineRule({
  id: 'chung/noi-dung/to-hop-dau',
  ref: 'ND30-PAGE-08',
  component: 'noiDung',
  title: 'Chữ có dấu gõ theo bảng mã Unicode dựng sẵn',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { toHop: '{count} đoạn gõ dấu rời (Unicode tổ hợp), tìm kiếm và so sánh dễ sót.' },
  examples: { right: ['Thực hiện tốt công tác dân vận.'], wrong: ['Thực hiện tốt công tác dân vận.'.normalize('NFD')] },

  *check({ anatomy }) {
    const parts = decomposedParts(anatomy);
    if (parts.length === 0) return;
    if (isTypedThroughout(parts, anatomy)) yield* flag(parts, { component: 'trang', severity: 'info' });
    else {
      for (const component of new Set(parts.map((part) => part.component)))
        yield* flag(
          parts.filter((part) => part.component === component),
          component === 'noiDung' ? {} : { component },
        );
    }
  },
});

function* flag(parts: readonly Part[], own: Pick<Flag, 'component' | 'severity'>): Iterable<Flag<'toHop'>> {
  const words = parts.flatMap(decomposedWords);
  const [first] = words;
  if (first === undefined) return;
  yield {
    message: 'toHop',
    place: { kind: 'span', span: first.span },
    ...own,
    data: { count: String(parts.length) },
    actual: 'dấu rời (tổ hợp)',
    expected: 'dựng sẵn',
    fixes: [
      {
        title: 'Chuyển sang Unicode dựng sẵn',
        safety: 'safe',
        edits: words.map((it) => replaceWith(it, it.text.normalize('NFC'))),
      },
    ],
  };
}

function decomposedParts({ occurrences }: Anatomy): readonly Part[] {
  return occurrences
    .flatMap(({ parts }) => parts)
    .filter((part) => combining.test(part.paragraph.text) && decomposedWords(part).length > 0);
}

/** A composed letter with a dấu: đ has none. */
const accented = /[\u00c0-\u010f\u0112-\u024f\u1e00-\u1ef9]/;

/** Fewer paragraphs are told one component at a time. */
const fewest = 6;

/** A whole draft typed so, by a habit of the machine, is one thing to know; a few paragraphs among others were pasted. */
function isTypedThroughout(decomposed: readonly Part[], { occurrences }: Anatomy): boolean {
  if (decomposed.length < fewest) return false;
  const composed = occurrences.flatMap(({ parts }) => parts).filter((part) => accented.test(textOf(part)));
  return composed.length * 10 < decomposed.length;
}

/** The words whose letters have a composed form and are not written in it. */
function decomposedWords(part: Part): readonly Words[] {
  return Array.from(textOf(part).matchAll(word), ({ 0: text, index }) => ({
    text,
    span: spanIn(part.paragraph, part.start + index, part.start + index + text.length),
  })).filter(({ text }) => combining.test(text) && text.normalize('NFC') !== text);
}
