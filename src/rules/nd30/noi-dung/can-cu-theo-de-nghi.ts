import { at } from '../../place';
import { groundBlocks } from '../../reading/running-text';
import { defineRule } from '../../rule';
import { specimens } from '../../law/nd30/specimens';
import { wordsOf } from '../../words';

export const canCuTheoDeNghi = defineRule({
  id: 'nd30/noi-dung/can-cu-theo-de-nghi',
  ref: 'ND30-CC-05',
  component: 'noiDung',
  title: 'Dòng “Theo đề nghị của …” đứng cuối các căn cứ',
  severity: 'info',
  appliesTo: ['quyet-dinh', 'nghi-quyet'],
  basis: specimens.theoDeNghi,
  messages: { khongCuoi: 'Dòng “Theo đề nghị của …” đứng trước căn cứ khác, theo mẫu là dòng cuối.' },
  examples: {
    right: ['Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;\nTheo đề nghị của Chánh Văn phòng Sở.\nQUYẾT ĐỊNH:'],
    wrong: ['Theo đề nghị của Chánh Văn phòng Sở;\nCăn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:'],
  },

  *check({ anatomy }) {
    for (const block of groundBlocks(anatomy)) {
      const starts = block.map((part) => wordsOf({ ...part, end: Math.min(part.end, part.start + 30) }));
      const lastGround = starts.findLastIndex((start) => /^[-\s]*Căn cứ/u.test(start));
      const at1 = starts.findIndex((start) => /^[-\s]*Theo đề nghị/u.test(start));
      const proposal = block[at1];
      if (proposal !== undefined && at1 < lastGround) yield { message: 'khongCuoi', place: at(proposal) };
    }
  },
});
