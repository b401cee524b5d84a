import { ngangHangChucVu } from '../../../../src/rules/nd30/noi-nhan/ngang-hang-chuc-vu';
import { describeRule } from '../../../support/describe-rule';

describeRule(ngangHangChucVu, {
  passes: [
    [
      'a small gap above one of them',
      { noiNhan: [{ text: 'Nơi nhận:', look: { spaceBefore: 6 } }, '- Như trên;', '- Lưu: VT.'] },
    ],
    ['no signature', { chuKy: null }],
  ],
  flags: [
    [
      'a blank line above Nơi nhận',
      { noiNhan: [{ text: '', role: 'main' }, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.'] },
      'khongNgang',
    ],
    [
      'two blank lines above the title',
      { chuKy: [{ text: '', role: 'main' }, { text: '', role: 'main' }, 'GIÁM ĐỐC', 'Trần Văn Bình'] },
      'khongNgang',
    ],
  ],
});
