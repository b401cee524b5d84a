import { cachDong } from '../../../../src/rules/nd30/tieu-ngu/cach-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(cachDong, {
  passes: [
    ['right under', {}],
    ['absent', { quocHieu: null }],
    ['of two lines', { tieuNgu: ['Độc lập -', 'Tự do - Hạnh phúc'] }],
  ],
  flags: [
    ['a blank line between', { quocHieu: [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, { text: '' }] }, 'dongTrong'],
  ],
});
