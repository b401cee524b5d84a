import { gachNoi } from '../../../../src/rules/nd30/tieu-ngu/gach-noi';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachNoi, {
  passes: [
    ['no-break hyphens, which look the same', { tieuNgu: 'Độc lập \u2011 Tự do \u2011 Hạnh phúc' }],
    ['glued hyphens are another fault', { tieuNgu: 'Độc lập-Tự do-Hạnh phúc' }],
    ['decomposed letters', { tieuNgu: 'Độc lập - Tự do - Hạnh phúc'.normalize('NFD') }],
  ],
  flags: [
    ['en dashes', { tieuNgu: 'Độc lập – Tự do – Hạnh phúc' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    ['one em dash', { tieuNgu: 'Độc lập - Tự do — Hạnh phúc' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    [
      'en dashes among decomposed letters',
      { tieuNgu: 'Độc lập – Tự do – Hạnh phúc'.normalize('NFD') },
      'saiChu',
      'Độc lập - Tự do - Hạnh phúc'.normalize('NFD'),
    ],
  ],
});
