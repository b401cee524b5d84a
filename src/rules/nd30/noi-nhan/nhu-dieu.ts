import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { at, textOf } from '../../place';
import { articlesOf } from '../../reading/articles';
import { receiversOf } from '../../reading/receivers';
import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { fold } from '../../../text/fold';
import { hasBlank, isBlank } from '../../../text/blanks';

export const nhuDieu = defineRule({
  id: 'nd30/noi-nhan/nhu-dieu',
  ref: 'ND30-NN-05',
  component: 'noiNhan',
  title: 'Nơi nhận của quyết định, nghị quyết bắt đầu bằng “Như Điều …” (điều khoản thi hành)',
  severity: 'warning',
  appliesTo: ['quyet-dinh', 'nghi-quyet'],
  basis: docTuNghiDinh30('Phụ lục III, Mục II, Mẫu 1.2', 'Như Điều'),
  messages: {
    thieu: 'Dòng đầu của Nơi nhận không phải “- Như Điều …;”.',
    khongPhaiThiHanh: 'Nơi nhận ghi “Như Điều {so}” nhưng người chịu trách nhiệm thi hành nêu ở Điều {dung}.',
    khongCoDieu: 'Nơi nhận ghi “Như Điều {so}” nhưng văn bản không có Điều {so}.',
  },
  examples: {
    right: ['Nơi nhận:\n- Như Điều …;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Giám đốc Sở;\n- Lưu: VT, VP.'],
  },

  *check({ anatomy }) {
    const parts = anatomy.of('noiNhan').filter((part) => part.role !== 'heading');
    const first = receiversOf(parts)[0]?.first;
    if (
      first === undefined ||
      isBlank(textOf(first)) ||
      hasBlank(textOf(first)) ||
      /nhu tren\b/.test(fold(textOf(first)))
    )
      return;
    const named = find(first, /^[-–—+*•]?\s*như\s+(?:khoản\s+\d+\s+)?(?:các\s+)?điều(?:\s+(?<so>\d+))?/diu);
    const all = articlesOf(anatomy);
    const articles = all.map(({ number }) => number);
    const [implementing, ...others] = all.filter((it) => it.implementing).map(({ number }) => String(number));
    if (named === undefined) {
      if (articles.length > 0 || parts.length > 1) yield { message: 'thieu', place: at(first), actual: textOf(first) };
    } else if (named.so !== undefined && articles.length > 1 && !articles.includes(Number(named.so.text))) {
      yield {
        message: 'khongCoDieu',
        place: { kind: 'span', span: named.so.span },
        data: { so: named.so.text },
        actual: named.so.text,
      };
    } else if (
      named.so !== undefined &&
      implementing !== undefined &&
      others.length === 0 &&
      !new RegExp(`(?<!\\d)${implementing}(?!\\d)`, 'u').test(textOf(first))
    ) {
      yield {
        message: 'khongPhaiThiHanh',
        place: { kind: 'span', span: named.so.span },
        data: { so: named.so.text, dung: implementing },
        actual: named.so.text,
        expected: implementing,
        fixes: [
          { title: `Ghi “Điều ${implementing}”`, safety: 'review', edits: [replaceWith(named.so, implementing)] },
        ],
      };
    }
  },
});
