import { saiChu } from '../../../../src/rules/nd30/tieu-ngu/sai-chu';
import { describeRule } from '../../../support/describe-rule';

describeRule(saiChu, {
  passes: [
    ['dashes are another fault', { tieuNgu: 'Độc lập – Tự do – Hạnh phúc' }],
    ['blanks around hyphens are another fault', { tieuNgu: 'Độc lập-Tự do-Hạnh phúc' }],
    ['capitals are another fault', { tieuNgu: 'Độc Lập - Tự Do - Hạnh Phúc' }],
    ['decomposed letters', { tieuNgu: 'Độc lập - Tự do - Hạnh phúc'.normalize('NFD') }],
  ],
  flags: [
    ['a tone wrong', { tieuNgu: 'Độc lập - Tự do - Hạnh phục' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    ['no hyphens', { tieuNgu: 'Độc lập Tự do Hạnh phúc' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
    ['a full stop', { tieuNgu: 'Độc lập - Tự do - Hạnh phúc.' }, 'saiChu', 'Độc lập - Tự do - Hạnh phúc'],
  ],
});
