import { cachDoan } from '../../../../src/rules/hd05/noi-dung/cach-doan';
import { describeRule } from '../../../support/describe-rule';

describeRule(cachDoan, {
  passes: [['6 pt', {}]],
  flags: [
    [
      'none',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { spaceBefore: 0 },
          },
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { spaceBefore: 0 },
          },
        ],
      },
      'hep',
    ],
  ],
});
