import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { nghiDinh30 } from '../../law/nd30/basis';

/** One digit between "Số:" and the slash. A blank there is a draft not yet registered: left alone. */
const motChuSo = /^\s*Số\s*:?\s*(?<so>[1-9])\s*\//du;

export const soNhoHon10 = defineRule({
  id: 'nd30/so-ky-hieu/so-nho-hon-10',
  ref: 'ND30-SO-02',
  component: 'soKyHieu',
  title: 'Số văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước',
  severity: 'error',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 3, điểm c',
    'với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước',
  ),
  messages: {
    thieuSoKhong: 'Số văn bản ghi là “{so}”, thiếu số 0 phía trước.',
  },
  examples: {
    right: ['Số: 05/UBND-VX', 'Số: 15/KH-UBND', 'Số:      /UBND-VX'],
    wrong: ['Số: 5/UBND-VX'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('soKyHieu')) {
      const so = find(part, motChuSo)?.so;
      if (so === undefined) continue;

      const expected = `0${so.text}`;
      yield {
        message: 'thieuSoKhong',
        place: { kind: 'span', span: so.span },
        data: { so: so.text },
        actual: so.text,
        expected,
        fixes: [
          {
            title: `Ghi “${expected}”`,
            safety: 'safe',
            edits: [replaceWith(so, expected)],
          },
        ],
      };
    }
  },
});
