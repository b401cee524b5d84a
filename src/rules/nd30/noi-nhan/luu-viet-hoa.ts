import { slipRule } from '../../shapes/slip';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** “lưu” at the head of its line, after the dash. */
const luuThuong = /^[-–—+*•·\u2011]?\s*(?<sai>lưu)(?=\s*:)/dgu;

export const luuVietHoa = slipRule({
  id: 'nd30/noi-nhan/luu-viet-hoa',
  ref: 'ND30-NN-03',
  component: 'noiNhan',
  roles: ['luu'],
  title: 'Chữ “Lưu” viết hoa chữ cái đầu',
  severity: 'warning',
  basis: { ...endingAndPage.luu, standing: 'reading' },
  message: 'Chữ “{sai}” đầu dòng viết là “Lưu”.',
  pattern: luuThuong,
  right: () => 'Lưu',
  examples: { right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT.'], wrong: ['Nơi nhận:\n- Như trên;\n- lưu: VT.'] },
});
