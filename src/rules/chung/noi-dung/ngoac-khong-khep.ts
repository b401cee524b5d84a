import type { Part } from '../../../anatomy/model';
import { defineRule } from '../../rule';
import { textRoles } from '../../shapes/wording';
import { spanIn } from '../../place';
import { sifted } from '../../sieve/sieve';
import type { Words } from '../../words';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '"': '"' };

const marks = /[()[\]“”]/g;

/** What a bracket that only closes may end: the letter or number of a list. */
const listMark = /(?<![\p{L}\p{N}])(?:\p{L}{1,2}|\d{1,2}(?:\.\d{1,2})?)$/u;

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
    const lone = sifted(anatomy.of('noiDung'), marks)
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
  const { text } = part.paragraph;
  const open: Readonly<Record<string, Words[]>> = { ')': [], ']': [], '”': [] };
  const lone: LoneMark[] = [];
  for (const { 0: mark, index } of text.slice(part.start, part.end).matchAll(marks)) {
    const at = part.start + index;
    const words = { text: mark, span: spanIn(part.paragraph, at, at + 1) };
    const closer = closers[mark];
    if (closer !== undefined) open[closer]?.push(words);
    else if (open[mark]?.pop() !== undefined) continue;
    else if (mark !== ')' || !listMark.test(text.slice(Math.max(part.start, at - 6), at)))
      lone.push({ opens: false, words });
  }
  const opened = Object.values(open)
    .flat()
    .sort((a, b) => a.span.start - b.span.start);
  const all = [...lone, ...opened.map((words) => ({ opens: true, words }))];
  const straight = loneStraight(part);
  if (straight === null) return all;
  const brackets = all.filter(({ words }) => !/[“”]/.test(words.text));
  // A curved mark may have the straight one for its partner.
  return brackets.length < all.length ? brackets : [...all, straight];
}

/** The last of an odd number of straight marks; those after figures are seconds and inches. */
function loneStraight({ paragraph, start, end }: Part): LoneMark | null {
  const { text } = paragraph;
  if (!text.includes('"')) return null;
  const places = Array.from(text.slice(start, end).matchAll(/(?<!\d)"/g), ({ index }) => start + index);
  const at = places.at(-1);
  if (at === undefined || places.length % 2 === 0) return null;
  const opens = at === start || /[\s\u00a0(]/.test(text.charAt(at - 1));
  return { opens, words: { text: '"', span: spanIn(paragraph, at, at + 1) } };
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
