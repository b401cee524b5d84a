import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { slipRule } from '../../shapes/slip';

/** A dash that touches the receiver's name. */
const gachDinh = /^(?<sai>-)(?=\p{L})/dgu;

export const cachSauGach = slipRule({
  id: 'nd30/noi-nhan/cach-sau-gach',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Sau gạch đầu dòng ở Nơi nhận có dấu cách',
  severity: 'warning',
  basis: docTuNghiDinh30(endingAndPage.noiNhanTungDong.clause, endingAndPage.noiNhanTungDong.quote),
  message: 'Gạch đầu dòng dính liền chữ: “{chu}”.',
  pattern: gachDinh,
  right: () => '- ',
  examples: { right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT.'], wrong: ['Nơi nhận:\n-Như trên;\n- Lưu: VT.'] },
});
