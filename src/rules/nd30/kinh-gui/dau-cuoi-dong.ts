import { closingRule } from '../../shapes/receiver-list';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const dauCuoiDong = closingRule({
  id: 'nd30/kinh-gui/dau-cuoi-dong',
  ref: 'ND30-KG-04',
  component: 'kinhGui',
  roles: ['item'],
  from: 2,
  closing: '.',
  title: 'Mỗi nơi nhận của Kính gửi kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm',
  severity: 'error',
  basis: endingAndPage.kinhGuiNhieuNoi,
  examples: {
    right: ['Kính gửi:\n- Sở Tài chính;\n- Sở Xây dựng.', 'Kính gửi: Bộ Nội vụ'],
    wrong: ['Kính gửi:\n- Sở Tài chính;\n- Sở Xây dựng;', 'Kính gửi:\n- Sở Tài chính,\n- Sở Xây dựng.'],
  },
});
