import { congVanVietThuong } from '../../../../src/rules/nd30/trich-yeu/cong-van-viet-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanVietThuong, {
  passes: [
    [
      'bodies and papers whose names begin like verbs',
      { trichYeu: 'V/v Thông tư của Bộ; Công ty Thành An; Thanh tra tỉnh' },
    ],
    ['a small letter', { trichYeu: 'V/v triển khai kế hoạch' }],
    ['a name', { trichYeu: 'V/v Đại hội thi đua yêu nước' }],
    ['an abbreviation', { trichYeu: 'V/v TTHC năm 2026' }],
    ['a body whose name begins so', { trichYeu: 'V/v Ban Quản lý dự án đề nghị' }],
  ],
  flags: [
    ['a verb of two words', { trichYeu: 'V/v Gia hạn thời gian thực hiện dự án' }, 'saiChu'],
    ['a verb', { trichYeu: 'V/v Triển khai kế hoạch' }, 'saiChu', 'V/v triển khai kế hoạch'],
    ['a verb after a colon', { trichYeu: 'V/v: Thực hiện chế độ báo cáo' }, 'saiChu', 'V/v: thực hiện chế độ báo cáo'],
  ],
});
