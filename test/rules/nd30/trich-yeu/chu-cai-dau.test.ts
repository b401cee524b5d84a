import { chuCaiDau } from '../../../../src/rules/nd30/trich-yeu/chu-cai-dau';
import { describeRule } from '../../../support/describe-rule';

describeRule(chuCaiDau, {
  passes: [
    ['a capital', { kind: 'ke-hoach', trichYeu: 'Thực hiện công tác dân vận' }],
    [
      'a second line goes on in small letters',
      { kind: 'ke-hoach', trichYeu: ['Thực hiện công tác dân vận', 'năm 2026'] },
    ],
    ['a word in another spelling', { kind: 'ke-hoach', trichYeu: 'e-Office: triển khai sử dụng' }],
    ['a công văn begins with V/v', { trichYeu: 'V/v nâng bậc lương' }],
    ['no type above it', { kind: 'ke-hoach', tenLoai: null, trichYeu: 'thực hiện công tác dân vận' }],
    ['absent', { kind: 'ke-hoach', trichYeu: null }],
  ],
  flags: [
    [
      'a small letter',
      { kind: 'ke-hoach', trichYeu: 'thực hiện công tác dân vận' },
      'saiChu',
      'Thực hiện công tác dân vận',
    ],
    ['with dấu', { kind: 'bao-cao', trichYeu: 'đánh giá kết quả' }, 'saiChu', 'Đánh giá kết quả'],
  ],
});
