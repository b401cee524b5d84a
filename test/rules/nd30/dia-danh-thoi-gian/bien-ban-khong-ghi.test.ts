import { bienBanKhongGhi } from '../../../../src/rules/nd30/dia-danh-thoi-gian/bien-ban-khong-ghi';
import { describeRule } from '../../../support/describe-rule';

describeRule(bienBanKhongGhi, {
  passes: [['none', { kind: 'bien-ban', diaDanhThoiGian: null }]],
  flags: [['there', { kind: 'bien-ban', trichYeu: 'Họp giao ban' }, 'thua']],
});
