import { chuDung } from '../../../../src/rules/hd05/noi-dung/chu-dung';
import { describeRule } from '../../../support/describe-rule';

describeRule(chuDung, {
  passes: [
    [
      'a quotation',
      {
        noiDung: [
          {
            text: '“Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân”.',
            look: { italic: true },
          },
        ],
      },
    ],
  ],
  flags: [
    [
      'slanted',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { italic: true },
          },
          'Hết.',
        ],
      },
      'inNghieng',
    ],
  ],
});
