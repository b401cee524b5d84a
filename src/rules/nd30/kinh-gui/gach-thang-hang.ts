import type { Part } from '../../../anatomy/model';
import { at } from '../../place';
import { receiversOf } from '../../reading/receivers';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** Points by which the eye begins to see that two dashes do not stand in one line. */
const nhanRa = 4;

export const gachThangHang = defineRule({
  id: 'nd30/kinh-gui/gach-thang-hang',
  ref: 'ND30-KG-04',
  component: 'kinhGui',
  title: 'Các gạch đầu dòng của Kính gửi thẳng hàng với nhau',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.kinhGuiNhieuNoi,
  messages: {
    lech: 'Gạch đầu dòng này không thẳng hàng với các dòng khác của “Kính gửi:”.',
    truocKinhGui: 'Gạch đầu dòng thụt ra trước chữ “Kính gửi:”, không ở dưới dấu hai chấm.',
  },
  examples: {
    right: ['Kính gửi:\n- Sở Tài chính;\n- Sở Xây dựng.'],
    wrong: [
      {
        text: 'Kính gửi:\n- Sở Tài chính;\n- Sở Xây dựng.',
        shown: 'gạch đầu dòng thứ hai thụt sâu hơn',
        look: { indentLeft: 200 },
        lookOf: 2,
      },
    ],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      if (component !== 'kinhGui') continue;
      const firsts = receiversOf(parts.filter((part) => part.role === 'item')).map(({ first }) => first);
      const edges = firsts.map(leftEdge);
      const [edge, ...others] = edges;
      if (edge === undefined || edge === null || others.some((it) => it === null)) continue;
      const heading = parts.find((part) => part.role === 'heading');
      const word = heading === undefined ? null : leftEdge(heading);
      const before = firsts.length > 1 && word !== null && edge < word - nhanRa ? firsts[0] : undefined;
      if (before !== undefined) yield { message: 'truocKinhGui', place: at(before) };
      const odd = edges.findIndex((it) => Math.abs((it ?? edge) - edge) > nhanRa);
      const part = firsts[odd];
      if (part !== undefined) yield { message: 'lech', place: at(part) };
    }
  },
});

/** Where the dash stands, points from the text area's edge; null where typed blanks, tabs or centring place it. */
function leftEdge({ paragraph, start }: Part): number | null {
  const { format, text, cell, label } = paragraph;
  const leads = text.slice(0, start);
  if (
    cell !== null ||
    format.alignment === 'center' ||
    format.alignment === 'right' ||
    /\S/u.test(text.slice(0, start))
  )
    return null;
  if (leads !== '' || label !== '' || text.includes('\n')) return null;
  return format.indentLeft + format.firstLine;
}
