import { at } from '../../place';
import { defineRule } from '../../rule';
import { groundBlocks } from '../../reading/running-text';
import { find, replaceWith } from '../../words';
import { docTuNghiDinh30 } from '../../law/nd30/basis';

export const canCuGachDauDong = defineRule({
  id: 'nd30/noi-dung/can-cu-gach-dau-dong',
  ref: 'ND30-CC-06',
  component: 'noiDung',
  title: 'Căn cứ ban hành không có gạch đầu dòng',
  severity: 'warning',
  appliesTo: 'all',
  basis: docTuNghiDinh30('Phụ lục III, Mục II, Mẫu 1.2', 'Căn cứ'),
  messages: { coGach: 'Căn cứ có “{dau}” đầu dòng; mẫu của Nghị định không có gạch đầu dòng.' },
  examples: {
    right: ['Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:'],
    wrong: ['- Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:'],
  },

  *check({ anatomy }) {
    for (const part of groundBlocks(anatomy).flat()) {
      const dash = find(part, /^(?<gach>(?<dau>[-–—+*•])\s*)/du);
      if (dash?.gach !== undefined && dash.dau !== undefined) {
        const { gach, dau } = dash;
        yield {
          message: 'coGach',
          place: { kind: 'span', span: dau.span },
          data: { dau: dau.text },
          actual: dau.text,
          expected: '',
          fixes: [{ title: `Bỏ “${dau.text}”`, safety: 'safe', edits: [replaceWith(gach, '')] }],
        };
      } else if (/^[-–—+*•·]$/u.test(part.paragraph.label)) {
        yield { message: 'coGach', place: at(part), data: { dau: part.paragraph.label }, actual: part.paragraph.label };
      }
    }
  },
});
