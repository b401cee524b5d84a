import { luiDauDong } from '../../../../src/rules/hd05/noi-dung/lui-dau-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(luiDauDong, {
  passes: [
    [
      '12,7 mm',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { firstLine: 36 },
          },
        ],
      },
    ],
    [
      'a list',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { firstLine: 0, label: '1.' },
          },
        ],
      },
    ],
  ],
  flags: [
    [
      'none',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { firstLine: 0 },
          },
          'Hết.',
        ],
      },
      'khongLui',
    ],
    [
      '20 mm',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { firstLine: 56.7 },
          },
          'Hết.',
        ],
      },
      'saiMuc',
    ],
  ],
});
