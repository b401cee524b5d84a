import { mauBienBan } from '../../../../src/rules/nd30/noi-dung/mau-bien-ban';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauBienBan, {
  passes: [
    [
      'all there',
      {
        kind: 'bien-ban',
        noiDung:
          'Thời gian: 8 giờ.\nĐịa điểm: Tầng 2.\nThành phần tham dự: Lãnh đạo Sở.\nChủ trì: Giám đốc.\nThư ký: Bà Hoa.\nCuộc họp kết thúc lúc 11 giờ./.',
        trichYeu: 'Họp giao ban',
        chuKy: 'THƯ KÝ\nCHỦ TỌA\nTrần Văn Bình',
      },
    ],
    [
      'the other placement of dấu',
      {
        kind: 'bien-ban',
        noiDung:
          'Thời gian: 8 giờ.\nĐịa điểm: Tầng 2.\nThành phần tham dự: Lãnh đạo Sở.\nChủ trì: Giám đốc.\nThư ký: Bà Hoa.\nCuộc họp kết thúc lúc 11 giờ./.',
        trichYeu: 'Họp giao ban',
        chuKy: 'THƯ KÝ\nCHỦ TOẠ\nTrần Văn Bình',
      },
    ],
    [
      'no meeting',
      { kind: 'bien-ban', noiDung: 'Bên giao và bên nhận bàn giao tài liệu./.', trichYeu: 'Bàn giao tài liệu' },
    ],
  ],
  flags: [
    [
      'no end',
      {
        kind: 'bien-ban',
        noiDung:
          'Thời gian: 8 giờ.\nĐịa điểm: Tầng 2.\nThành phần tham dự: Lãnh đạo Sở.\nChủ trì: Giám đốc.\nThư ký: Bà Hoa.\nCác thành viên thống nhất./.',
        trichYeu: 'Họp giao ban',
        chuKy: 'THƯ KÝ\nCHỦ TỌA\nTrần Văn Bình',
      },
      'thieu',
    ],
    [
      'one signer',
      {
        kind: 'bien-ban',
        noiDung:
          'Thời gian: 8 giờ.\nĐịa điểm: Tầng 2.\nThành phần tham dự: Lãnh đạo Sở.\nChủ trì: Giám đốc.\nThư ký: Bà Hoa.\nCuộc họp kết thúc lúc 11 giờ./.',
        trichYeu: 'Họp giao ban',
        chuKy: 'CHỦ TỌA\nTrần Văn Bình',
      },
      'thieu',
    ],
  ],
});
