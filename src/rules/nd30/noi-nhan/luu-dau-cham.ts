import { at } from '../../place';
import { closingMark, isUnfilled, receiversOf } from '../../reading/receivers';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const luuDauCham = defineRule({
  id: 'nd30/noi-nhan/luu-dau-cham',
  ref: 'ND30-NN-03',
  component: 'noiNhan',
  title: 'Dòng “Lưu” kết thúc bằng dấu chấm',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.luu,
  messages: {
    thieuDauCham: 'Cuối dòng “Lưu” thiếu dấu chấm.',
    saiDauCham: 'Dòng “Lưu” kết thúc bằng dấu “{dau}”, quy định dấu chấm.',
  },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP', 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP;'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      if (component !== 'noiNhan') continue;
      const last = receiversOf(parts.filter((part) => part.role !== 'heading')).at(-1);
      if (last?.first.role !== 'luu' || isUnfilled(last)) continue;
      const mark = closingMark(last);
      if (mark.text === '.') continue;
      const missing = mark.text === '';
      yield {
        message: missing ? 'thieuDauCham' : 'saiDauCham',
        place: missing ? at(last.last) : { kind: 'span', span: mark.span },
        data: { dau: mark.text },
        actual: mark.text,
        expected: '.',
        fixes: [
          { title: missing ? 'Thêm dấu chấm' : 'Đổi thành dấu chấm', safety: 'safe', edits: [replaceWith(mark, '.')] },
        ],
      };
    }
  },
});
