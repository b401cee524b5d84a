import { deMucDam } from '../../../../src/rules/nd30/noi-dung/de-muc-dam';
import { describeRule } from '../../../support/describe-rule';
import { doanKet } from '../../../support/loi-van';

const heading = (text: string, bold: boolean) => ({
  noiDung: [{ text, role: 'tieuDe' as const, look: { bold } }, doanKet],
});

describeRule(deMucDam, {
  passes: [
    ['bold', heading('I. MỤC ĐÍCH, YÊU CẦU', true)],
    [
      'a number printed by Word',
      { noiDung: [{ text: 'MỤC ĐÍCH, YÊU CẦU', role: 'tieuDe', look: { label: 'I.', bold: true } }, doanKet] },
    ],
    ['a khoản with a title', heading('1. Mục đích', false)],
    [
      'running text',
      {
        noiDung: ['I. Mục đích của Kế hoạch là nâng cao chất lượng công tác dân vận.', doanKet].map((text, i) =>
          i === 0 ? { text, role: 'doan' as const } : text,
        ),
      },
    ],
    [
      'a heading that is only likely',
      { noiDung: [{ text: 'I. MỤC ĐÍCH', role: 'tieuDe', confidence: 'likely', look: { bold: false } }, doanKet] },
    ],
  ],
  flags: [
    ['regular', heading('I. MỤC ĐÍCH, YÊU CẦU', false), 'saiDoDam'],
    ['a chapter', heading('Chương I', false), 'saiDoDam'],
    [
      'a number printed by Word',
      { noiDung: [{ text: 'MỤC ĐÍCH, YÊU CẦU', role: 'tieuDe', look: { label: 'I.', bold: false } }, doanKet] },
      'saiDoDam',
    ],
    ['decomposed letters', heading('I. MỤC ĐÍCH, YÊU CẦU'.normalize('NFD'), false), 'saiDoDam'],
  ],
});
