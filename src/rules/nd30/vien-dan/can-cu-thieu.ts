import { body } from '../../law/nd30/body';
import { missingNames, onlyTitle } from '../../../citation/missing';
import { citationRule } from '../../shapes/citation';

export const canCuThieu = citationRule({
  id: 'nd30/vien-dan/can-cu-thieu',
  ref: 'ND30-CC-02',
  title: 'Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu; luật ghi tên và ngày',
  severity: 'warning',
  basis: body.canCuLuat,
  message: 'Căn cứ “{vienDan}” thiếu {thieu}.',
  puts: ['missing'],
  when: (citation) =>
    citation.standing === 'canCu' && citation.missing.length > 0
      ? {
          data: { thieu: missingNames(citation.missing) },
          ...(onlyTitle(citation.missing) ? { severity: 'info' as const } : {}),
        }
      : null,
  examples: {
    right: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nThực hiện.'],
    wrong: ['Căn cứ Luật Tổ chức chính quyền địa phương;\nThực hiện.'],
  },
});
