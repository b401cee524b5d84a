import { inHoaChucVu } from '../../../../src/rules/hd36/chu-ky/in-hoa-chuc-vu';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoaChucVu, {
  passes: [
    ['in capitals', { chuKy: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Bình'] }],
    [
      'the line that confirms a signature',
      {
        chuKy: [
          { text: 'Xác nhận chữ ký của đồng chí Lê Thị Hồng Nhung', role: 'chucVu' },
          { text: 'T/M ĐẢNG UỶ', role: 'quyenHan' },
          { text: 'BÍ THƯ', role: 'chucVu' },
          { text: 'Trần Văn Bình', role: 'hoTen' },
        ],
      },
    ],
  ],
  flags: [['small letters', { chuKy: ['T/M Ban Thường vụ', 'Phó Bí thư', 'Trần Văn Bình'] }, 'khongInHoa']],
});
