import { cachDong } from '../../../../src/rules/nd30/trich-yeu/cach-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(cachDong, {
  passes: [
    ['right under', { kind: 'ke-hoach' }],
    ['absent', { kind: 'ke-hoach', tenLoai: null }],
    ['of two lines', { kind: 'ke-hoach', trichYeu: ['Độc lập -', 'Tự do - Hạnh phúc'] }],
  ],
  flags: [['a blank line between', { kind: 'ke-hoach', tenLoai: [{ text: 'KẾ HOẠCH' }, { text: '' }] }, 'dongTrong']],
});
