import { canhDeu } from '../../../../src/rules/hd05/noi-dung/canh-deu';
import { describeRule } from '../../../support/describe-rule';

describeRule(canhDeu, {
  passes: [['a short line', { noiDung: [{ text: 'Các chi bộ thực hiện.', look: { alignment: 'left' } }] }]],
  flags: [
    [
      'to the left',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { alignment: 'left' },
          },
          'Hết.',
        ],
      },
      'motDoan',
    ],
  ],
});
