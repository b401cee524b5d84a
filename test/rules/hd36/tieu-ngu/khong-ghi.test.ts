import { khongGhi } from '../../../../src/rules/hd36/tieu-ngu/khong-ghi';
import { describeRule } from '../../../support/describe-rule';

describeRule(khongGhi, {
  passes: [['none', {}]],
  flags: [['there', { tieuNgu: 'Độc lập - Tự do - Hạnh phúc' }, 'coTieuNgu']],
});
