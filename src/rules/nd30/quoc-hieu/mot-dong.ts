import { at } from '../../place';
import { defineRule } from '../../rule';
import { roomOf, widthOfPart } from '../../reading/surroundings';
import { letterhead } from '../../law/nd30/letterhead';

/** Word breaks a line that is this much wider than its room; a hair over may be our own reckoning. */
const clearly = 1.01;

export const motDong = defineRule({
  id: 'nd30/quoc-hieu/mot-dong',
  ref: 'ND30-QH-02',
  component: 'quocHieu',
  title: 'Quốc hiệu nằm trọn trên một dòng',
  severity: 'warning',
  appliesTo: 'all',
  basis: letterhead.quocHieuMotDong,
  messages: { xuongDong: 'Ô bên phải hẹp nên Quốc hiệu xuống thành hai dòng.' },
  examples: {
    right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    wrong: [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', shown: 'cỡ 14 trong ô hẹp', look: { size: 14 } }],
  },

  *check({ draft, anatomy }) {
    for (const part of anatomy.of('quocHieu')) {
      const room = roomOf(draft, part.paragraph);
      if (room === null || room <= 0 || part.paragraph.cell === null || part.paragraph.text.includes('\n')) continue;
      const width = widthOfPart(part);
      if (width <= room * clearly) continue;
      const [needed, there] = [Math.ceil(width), Math.floor(room)];
      yield { message: 'xuongDong', place: at(part), actual: `ô rộng ${there} pt`, expected: `cần ${needed} pt` };
    }
  },
});
