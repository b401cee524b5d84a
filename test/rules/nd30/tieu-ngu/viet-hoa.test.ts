import { vietHoa } from '../../../../src/rules/nd30/tieu-ngu/viet-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietHoa, {
  passes: [
    ['decomposed letters', { tieuNgu: 'Độc lập - Tự do - Hạnh phúc'.normalize('NFD') }],
    ['dashes are another fault', { tieuNgu: 'Độc lập – Tự do – Hạnh phúc' }],
    ['a misspelt word is another fault', { tieuNgu: 'Độc lập - Tự do - Hạnh phục' }],
  ],
  flags: [
    ['every word', { tieuNgu: 'Độc Lập - Tự Do - Hạnh Phúc' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    ['all capitals', { tieuNgu: 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    ['a small letter', { tieuNgu: 'Độc lập - tự do - Hạnh phúc' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    [
      'decomposed',
      { tieuNgu: 'Độc Lập - Tự do - Hạnh phúc'.normalize('NFD') },
      'saiChu',
      'Độc lập - Tự do - Hạnh phúc'.normalize('NFD'),
    ],
  ],
});
