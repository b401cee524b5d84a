import { inHoa } from '../../../../src/rules/nd30/pham-vi-luu-hanh/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['capitals', { phamViLuuHanh: 'XEM XONG TRẢ LẠI' }],
    ['a draft is no chỉ dẫn', { phamViLuuHanh: 'Dự thảo lần 2' }],
  ],
  flags: [
    ['small letters', { phamViLuuHanh: 'Xem xong trả lại' }, 'khongInHoa', 'XEM XONG TRẢ LẠI'],
    [
      'decomposed letters',
      { phamViLuuHanh: 'Lưu hành nội bộ'.normalize('NFD') },
      'khongInHoa',
      'LƯU HÀNH NỘI BỘ'.normalize('NFD'),
    ],
  ],
});
