import { vietThuong } from '../../../../src/rules/hd05/trich-yeu/viet-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietThuong, {
  passes: [
    ['a proper name', { kind: 'ke-hoach', trichYeu: 'Đại hội đảng bộ xã Bảo Thắng' }],
    ['another document’s type', { kind: 'ke-hoach', trichYeu: 'Nghị quyết số 5' }],
    ['a second line', { kind: 'ke-hoach', trichYeu: ['thực hiện công tác', 'Dân vận khéo'] }],
  ],
  flags: [
    ['a verb', { kind: 'ke-hoach', trichYeu: 'Thực hiện công tác dân vận' }, 'saiChu', 'thực hiện công tác dân vận'],
  ],
});
