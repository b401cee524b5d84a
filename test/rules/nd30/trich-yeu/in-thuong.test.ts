import { inThuong } from '../../../../src/rules/nd30/trich-yeu/in-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuong, {
  passes: [
    ['small letters', { trichYeu: 'V/v nâng bậc lương năm 2026' }],
    ['an abbreviation alone', { trichYeu: 'V/v TTHC' }],
    ['a name in it', { kind: 'ke-hoach', trichYeu: 'Thực hiện Chỉ thị của UBND' }],
    ['decomposed letters', { trichYeu: 'V/v nâng bậc lương'.normalize('NFD') }],
  ],
  flags: [
    ['all capitals in a công văn', { trichYeu: 'V/v NÂNG BẬC LƯƠNG' }, 'inHoa'],
    ['all capitals in a kế hoạch', { kind: 'ke-hoach', trichYeu: 'THỰC HIỆN CÔNG TÁC DÂN VẬN' }, 'inHoa'],
    [
      'shown in capitals by the font',
      { kind: 'ke-hoach', trichYeu: { text: 'Thực hiện công tác dân vận', look: { caps: true } } },
      'inHoa',
    ],
  ],
});
