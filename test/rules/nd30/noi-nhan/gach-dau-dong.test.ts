import { gachDauDong } from '../../../../src/rules/nd30/noi-nhan/gach-dau-dong';
import { describeRule } from '../../../support/describe-rule';

const noiNhan = (...items: readonly string[]) => ({ noiNhan: ['Nơi nhận:', ...items] });

describeRule(gachDauDong, {
  passes: [
    [
      'dashes that Word generates',
      {
        noiNhan: ['Nơi nhận:', { text: 'Như trên;', look: { label: '-' } }, { text: 'Lưu: VT.', look: { label: '-' } }],
      },
    ],
    ['an inner list', noiNhan('- Văn phòng huyện:', '+ Chánh Văn phòng;', '+ Chuyên viên;', '- Lưu: VT.')],
    ['a line that goes on', noiNhan('- Văn phòng huyện: Chánh Văn phòng,', 'chuyên viên tổng hợp;', '- Lưu: VT.')],
    ['a remark on a line of its own', noiNhan('- Giám đốc Sở', '(để báo cáo);', '- Lưu: VT.')],
    ['an en dash inside', noiNhan('- Cơ quan Tổ chức – Nội vụ;', '- Lưu: VT.')],
  ],
  flags: [
    ['an en dash before a receiver', noiNhan('- Như trên;', '– Sở Nội vụ;', '- Lưu: VT.'), 'saiGach', '- Sở Nội vụ;'],
    ['an en dash before Lưu', noiNhan('- Như trên;', '– Lưu: VT.'), 'saiGach', '- Lưu: VT.'],
    ['no dash before Lưu', noiNhan('- Như trên;', 'Lưu: VT.'), 'thieuGach', '- Lưu: VT.'],
    ['no dash before a receiver', noiNhan('- Như trên;', 'Sở Nội vụ;', '- Lưu: VT.'), 'thieuGach', '- Sở Nội vụ;'],
    [
      'decomposed letters',
      noiNhan('- Như trên;', 'Sở Nội vụ;'.normalize('NFD'), '- Lưu: VT.'),
      'thieuGach',
      '- Sở Nội vụ;'.normalize('NFD'),
    ],
  ],
});
