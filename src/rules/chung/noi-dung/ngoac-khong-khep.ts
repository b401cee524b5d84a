import type { Part } from '../../../anatomy/model';
import { defineRule } from '../../rule';
import { textRoles } from '../../kinds/wording';
import { findAll, type Words } from '../../words';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };

/** Brackets and quotation marks; a bracket that only closes a list's letter or number is taken whole. */
const pattern = /(?<mark>(?<![\p{L}\p{N}])(?:\p{L}{1,2}|\d{1,2}(?:\.\d{1,2})?)\)|[()[\]“”])/dgu;

export const ngoacKhongKhep = defineRule({
  id: 'chung/noi-dung/ngoac-khong-khep',
  ref: null,
  component: 'noiDung',
  title: 'Dấu ngoặc đi từng cặp',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    khongDong: 'Dấu “{dau}” mở ra mà không có dấu đóng.',
    khongMo: 'Dấu “{dau}” đóng lại mà không có dấu mở.',
  },
  examples: {
    right: ['a) Phong trào “Dân vận khéo” (giai đoạn 2021 - 2025), điểm b) khoản 1.', 'Phong trào "Dân vận khéo".'],
    wrong: ['Phong trào “Dân vận khéo được triển khai.', 'Phong trào dân vận (giai đoạn 2021 - 2025 được triển khai.'],
  },

  *check({ anatomy }) {
    const lone = anatomy
      .of('noiDung')
      .filter(({ role }) => textRoles.includes(role))
      .flatMap(loneMarks);
    for (const [i, mark] of lone.entries()) {
      if (isMatchedElsewhere(lone, i)) continue;
      yield {
        message: mark.opens ? 'khongDong' : 'khongMo',
        place: { kind: 'span', span: mark.words.span },
        data: { dau: mark.words.text },
        actual: mark.words.text,
      };
    }
  },
});

interface LoneMark {
  readonly opens: boolean;
  readonly words: Words;
}

/** The marks of a paragraph that find no partner in it. */
function loneMarks(part: Part): readonly LoneMark[] {
  const open: Words[] = [];
  const lone: LoneMark[] = [];
  const straight = part.paragraph.text.split('"').length - 1;
  for (const { mark } of findAll(part, pattern)) {
    if (mark === undefined) continue;
    if (mark.text in closers) open.push(mark);
    else if (mark.text.length === 1) close(mark);
    else if (open.at(-1)?.text === '(') open.pop();
  }
  const all = [...lone, ...open.map((words) => ({ opens: true, words }))];
  return straight % 2 === 1 ? all.filter(({ words }) => !/[“”]/u.test(words.text)) : all;

  function close(mark: Words): void {
    const at = open.findLastIndex(({ text }) => closers[text] === mark.text);
    if (at === -1) lone.push({ opens: false, words: mark });
    else open.splice(at, 1);
  }
}

/** A quotation or a bracket over several paragraphs opens in one and closes in another. */
function isMatchedElsewhere(lone: readonly LoneMark[], i: number): boolean {
  const mark = lone[i];
  if (mark === undefined) return false;
  const others = mark.opens ? lone.slice(i + 1, i + 50) : lone.slice(Math.max(0, i - 50), i);
  return others.some(({ opens, words }) => {
    if (opens === mark.opens) return false;
    const [first, second] = mark.opens ? [mark.words.text, words.text] : [words.text, mark.words.text];
    return closers[first] === second;
  });
}
