import { isBlank } from '../../../text/blanks';
import { at, textOf } from '../../place';
import { receiversOf } from '../../reading/receivers';
import { defineRule } from '../../rule';
import { find } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const motNoiCungDong = defineRule({
  id: 'nd30/kinh-gui/mot-noi-cung-dong',
  ref: 'ND30-KG-03',
  component: 'kinhGui',
  title: 'Gửi một nơi thì tên nơi nhận cùng dòng với “Kính gửi:”',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.kinhGuiMotNoi,
  messages: { xuongDong: 'Chỉ gửi một nơi nhưng tên nơi nhận ở dòng dưới “Kính gửi:”.' },
  examples: {
    right: ['Kính gửi: Bộ Nội vụ', 'Kính gửi:\n- Bộ Nội vụ;\n- Bộ Tài chính.'],
    wrong: ['Kính gửi:\n- Bộ Nội vụ.', 'Kính gửi:\nBộ Nội vụ'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      const heading = parts.find((part) => part.role === 'heading');
      if (component !== 'kinhGui' || heading === undefined) continue;
      const sameLine = parts.some(
        (part) => part !== heading && part.paragraph.cell?.column !== heading.paragraph.cell?.column,
      );
      if (sameLine || find(heading, /[:;]\s*(?<ten>[^\s:;].*)$/du) !== undefined) continue;
      const receivers = receiversOf(parts.filter((part) => part.role === 'item'));
      const only = receivers[0];
      if (receivers.length !== 1 || only === undefined || isBlank(textOf(only.first)) || namesMany(textOf(only.first)))
        continue;
      yield { message: 'xuongDong', place: at(only.first) };
    }
  },
});

/** “Các phòng, ban; UBND các xã”, written on one line: more than one place. */
function namesMany(words: string): boolean {
  return /;\s*\S/u.test(words);
}
