import { endingAndPage } from '../../law/nd30/ending-and-page';
import { at, textOf } from '../../place';
import { dashOf } from '../../reading/receivers';
import { defineRule } from '../../rule';

export const luuCuoiCung = defineRule({
  id: 'nd30/noi-nhan/luu-cuoi-cung',
  ref: 'ND30-NN-03',
  component: 'noiNhan',
  title: 'Dòng “Lưu” là dòng cuối cùng của Nơi nhận',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.luu,
  messages: { conDongSau: 'Sau dòng “Lưu” còn nơi nhận “{ten}”, dòng “Lưu” phải là dòng cuối cùng.' },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP;\n- Sở Nội vụ.'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      if (component !== 'noiNhan') continue;
      const luu = parts.findIndex(({ role }) => role === 'luu');
      const after =
        luu < 0 ? undefined : parts.slice(luu + 1).find((it) => it.role === 'item' && dashOf(it) !== 'none');
      if (after === undefined) continue;
      const ten = textOf(after)
        .replace(/^[-–—+*•·]\s*/u, '')
        .replace(/[;.,]\s*$/u, '');
      yield { message: 'conDongSau', place: at(after), data: { ten }, actual: ten };
    }
  },
});
