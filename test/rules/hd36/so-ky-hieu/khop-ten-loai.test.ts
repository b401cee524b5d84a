import { khopTenLoai } from '../../../../src/rules/hd36/so-ky-hieu/khop-ten-loai';
import { describeRule } from '../../../support/describe-rule';

describeRule(khopTenLoai, {
  passes: [
    ['a quyết định on staff', { kind: 'quyet-dinh', soKyHieu: 'Số 15-QĐNS/TU' }],
    ['a quy định', { kind: 'quy-dinh', soKyHieu: 'Số 15-QĐ/TU' }],
    ['two words in the type', { kind: 'thong-bao', tenLoai: 'THÔNG BÁO KẾT LUẬN', soKyHieu: 'Số 15-KL/TU' }],
    ['a công văn is another rule’s', { soKyHieu: 'Số 15-BC/ĐU' }],
  ],
  flags: [
    [
      'a chương trình’s code on a chỉ thị',
      { kind: 'chi-thi', tenLoai: ['CHỈ THỊ', 'CỦA BAN THƯỜNG VỤ'], soKyHieu: 'Số 15-CTr/ĐU' },
      'saiChu',
      'Số 15-CT/ĐU',
    ],
    ['another type', { kind: 'ke-hoach', soKyHieu: 'Số 15-NQ/ĐU' }, 'saiChu', 'Số 15-KH/ĐU'],
    ['a thông tri', { kind: 'khac', tenLoai: 'THÔNG TRI', soKyHieu: 'Số 15-TB/ĐU' }, 'saiChu', 'Số 15-TT/ĐU'],
  ],
});
