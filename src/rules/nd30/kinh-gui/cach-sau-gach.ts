import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { slipRule } from '../../shapes/slip';

/** A dash that touches the receiver's name. */
const gachDinh = /^(?<sai>-)(?=\p{L})/dgu;

export const cachSauGach = slipRule({
  id: 'nd30/kinh-gui/cach-sau-gach',
  ref: 'ND30-KG-04',
  component: 'kinhGui',
  roles: ['item', 'luu'],
  title: 'Sau gạch đầu dòng ở Kính gửi có dấu cách',
  severity: 'warning',
  basis: docTuNghiDinh30(endingAndPage.kinhGuiNhieuNoi.clause, endingAndPage.kinhGuiNhieuNoi.quote),
  message: 'Gạch đầu dòng dính liền chữ: “{chu}”.',
  pattern: gachDinh,
  right: () => '- ',
  examples: {
    right: ['Kính gửi:\n- Sở Tài chính;\n- Sở Xây dựng.'],
    wrong: ['Kính gửi:\n-Sở Tài chính;\n- Sở Xây dựng.'],
  },
});
