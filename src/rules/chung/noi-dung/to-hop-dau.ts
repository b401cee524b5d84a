import type { Anatomy, Component, Part } from '../../../anatomy/model';
import { defineRule } from '../../rule';
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
    for (const [component, parts] of decomposedParts(anatomy)) {
      const words = parts.flatMap(decomposedWords);
      const first = words[0];
      if (first === undefined) continue;
      yield {
        message: 'toHop',
        place: { kind: 'span', span: first.span },
        ...(component === 'noiDung' ? {} : { component }),
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
  },
});

function decomposedParts({ occurrences }: Anatomy): ReadonlyMap<Component, readonly Part[]> {
  const found = new Map<Component, Part[]>();
  for (const part of occurrences.flatMap(({ parts }) => parts)) {
    if (!combining.test(part.paragraph.text)) continue;
    if (decomposedWords(part).length === 0) continue;
    const parts = found.get(part.component);
    if (parts === undefined) found.set(part.component, [part]);
    else parts.push(part);
  }
  return found;
}

/** The words whose letters have a composed form and are not written in it. */
function decomposedWords(part: Part): readonly Words[] {
  return Array.from(textOf(part).matchAll(word), ({ 0: text, index }) => ({
    text,
    span: spanIn(part.paragraph, part.start + index, part.start + index + text.length),
  })).filter(({ text }) => combining.test(text) && text.normalize('NFC') !== text);
}
