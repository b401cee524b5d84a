import { gachTrongTen } from '../../../../src/rules/nd30/noi-nhan/gach-trong-ten';
import { describeRule } from '../../../support/describe-rule';

const item = (text: string) => ({ noiNhan: ['Nơi nhận:', text, '- Lưu: VT.'] });

describeRule(gachTrongTen, {
  passes: [
    ['a hyphen', item('- Cơ quan Tổ chức - Nội vụ;')],
    ['the dash before the line is another rule’s', item('– Cơ quan Tổ chức - Nội vụ;')],
    ['a span of years', item('- Ban Chỉ đạo 2021 – 2025;')],
  ],
  flags: [
    ['an en dash', item('- Cơ quan Tổ chức – Nội vụ;'), 'gachDai', '- Cơ quan Tổ chức - Nội vụ;'],
    [
      'decomposed letters',
      item('- Cơ quan Tổ chức – Nội vụ;'.normalize('NFD')),
      'gachDai',
      '- Cơ quan Tổ chức - Nội vụ;'.normalize('NFD'),
    ],
  ],
});
