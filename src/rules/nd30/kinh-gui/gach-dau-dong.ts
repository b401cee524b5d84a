import { dashRule } from '../../shapes/receiver-list';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const gachDauDong = dashRule({
  id: 'nd30/kinh-gui/gach-dau-dong',
  ref: 'ND30-KG-04',
  component: 'kinhGui',
  roles: ['item'],
  from: 2,
  title: 'Gửi từ hai nơi trở lên thì đầu mỗi dòng có gạch đầu dòng (-)',
  severity: 'error',
  basis: endingAndPage.kinhGuiNhieuNoi,
  examples: {
    right: ['Kính gửi:\n- Sở Tài chính;\n- Sở Xây dựng.', 'Kính gửi: Bộ Nội vụ'],
    wrong: ['Kính gửi:\n- Sở Tài chính;\n– Sở Xây dựng.', 'Kính gửi:\n- Sở Tài chính;\nSở Xây dựng.'],
  },
});
