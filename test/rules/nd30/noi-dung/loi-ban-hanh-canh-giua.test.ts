import { loiBanHanhCanhGiua } from '../../../../src/rules/nd30/noi-dung/loi-ban-hanh-canh-giua';
import type { Look } from '../../../support/draft-builder';
import { describeRule } from '../../../support/describe-rule';

const decision = (look: Look, text = 'QUYẾT ĐỊNH:') => ({
  kind: 'quyet-dinh' as const,
  noiDung: [
    'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.',
    { text, role: 'main' as const, look },
    'Điều 1. Ban hành kèm theo./.',
  ],
});

describeRule(loiBanHanhCanhGiua, {
  passes: [
    ['centred', decision({ alignment: 'center' })],
    ['brought to the middle by an indent', decision({ alignment: 'left', indentLeft: 150, firstLine: 0 })],
    ['words of the text', decision({ alignment: 'justify' }, 'QUYẾT ĐỊNH này có hiệu lực')],
  ],
  flags: [
    ['to the left', decision({ alignment: 'left', firstLine: 0 }), 'saiCanhLe'],
    ['set like the text', decision({ alignment: 'justify' }, 'QUYẾT NGHỊ:'), 'saiCanhLe'],
  ],
});
