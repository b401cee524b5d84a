import { cachChu } from '../../../../src/rules/nd30/tieu-ngu/cach-chu';
import { describeRule } from '../../../support/describe-rule';

describeRule(cachChu, {
  passes: [
    ['no-break blanks', { tieuNgu: 'Độc lập\u00a0-\u00a0Tự do - Hạnh phúc' }],
    ['en dashes with good spacing are another fault', { tieuNgu: 'Độc lập – Tự do – Hạnh phúc' }],
    ['absent', { tieuNgu: null }],
  ],
  flags: [
    ['glued', { tieuNgu: 'Độc lập-Tự do-Hạnh phúc' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    ['glued on one side', { tieuNgu: 'Độc lập -Tự do - Hạnh phúc' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    ['two blanks', { tieuNgu: 'Độc lập  - Tự do - Hạnh phúc' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
  ],
});
