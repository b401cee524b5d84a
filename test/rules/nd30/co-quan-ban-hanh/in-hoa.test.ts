import { inHoa } from '../../../../src/rules/nd30/co-quan-ban-hanh/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['typed in capitals', { coQuanBanHanh: 'SỞ NỘI VỤ' }],
    ['shown in capitals by the font', { coQuanBanHanh: { text: 'Sở Nội vụ', look: { caps: true } } }],
    ['in decomposed letters', { coQuanBanHanh: 'SỞ NỘI VỤ'.normalize('NFD') }],
  ],
  flags: [
    ['in small letters', { coQuanBanHanh: 'Sở Nội vụ' }, 'khongInHoa', 'SỞ NỘI VỤ'],
    [
      'small and decomposed',
      { coQuanBanHanh: 'Sở Nội vụ'.normalize('NFD') },
      'khongInHoa',
      'SỞ NỘI VỤ'.normalize('NFD'),
    ],
  ],
});
