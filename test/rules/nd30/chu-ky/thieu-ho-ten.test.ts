import { thieuHoTen } from '../../../../src/rules/nd30/chu-ky/thieu-ho-ten';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuHoTen, {
  passes: [
    ['a name', { chuKy: ['GIÁM ĐỐC', 'Trần Văn Bình'] }],
    [
      'a dotted line for it',
      {
        chuKy: [
          { text: 'GIÁM ĐỐC', role: 'chucVu' },
          { text: '……………', role: 'chucVu' },
        ],
      },
    ],
    ['no signature at all is another rule’s', { chuKy: null }],
  ],
  flags: [
    ['a title alone', { chuKy: [{ text: 'GIÁM ĐỐC', role: 'chucVu' }] }, 'thieu'],
    [
      'quyền hạn and title',
      {
        chuKy: [
          { text: 'KT. GIÁM ĐỐC', role: 'quyenHan' },
          { text: 'PHÓ GIÁM ĐỐC', role: 'chucVu' },
        ],
      },
      'thieu',
    ],
  ],
});
