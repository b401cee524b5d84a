import { inHoa } from '../../../../src/rules/nd30/co-quan-chu-quan/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['typed in capitals', { coQuanChuQuan: 'UBND TỈNH LÀO CAI' }],
    ['shown in capitals by the font', { coQuanChuQuan: { text: 'UBND tỉnh Lào Cai', look: { caps: true } } }],
    ['in decomposed letters', { coQuanChuQuan: 'UBND TỈNH LÀO CAI'.normalize('NFD') }],
  ],
  flags: [
    ['in small letters', { coQuanChuQuan: 'UBND tỉnh Lào Cai' }, 'khongInHoa', 'UBND TỈNH LÀO CAI'],
    [
      'small and decomposed',
      { coQuanChuQuan: 'UBND tỉnh Lào Cai'.normalize('NFD') },
      'khongInHoa',
      'UBND TỈNH LÀO CAI'.normalize('NFD'),
    ],
  ],
});
