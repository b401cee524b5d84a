import { coChu } from '../../../../src/rules/hd05/noi-dung/co-chu';
import { describeRule } from '../../../support/describe-rule';

const text = (size: number) => ({ text: 'Các chi bộ trực thuộc triển khai thực hiện Kế hoạch này.', look: { size } });

describeRule(coChu, {
  passes: [
    ['cỡ 14', { noiDung: [text(14)] }],
    ['cỡ 15', { noiDung: [text(15)] }],
    ['a note below the text', { noiDung: [text(14), { text: '(Số liệu tính đến 31/10)', look: { size: 12 } }] }],
    ['a blank', { noiDung: [text(14), { text: '- - -', look: { size: 8 } }] }],
  ],
  flags: [
    ['cỡ 13, as the State’s documents', { noiDung: [text(13)] }, 'saiCo'],
    ['one paragraph of another size', { noiDung: [text(14), text(12)] }, 'saiCo'],
    ['cỡ 16', { noiDung: [text(16)] }, 'saiCo'],
  ],
});
