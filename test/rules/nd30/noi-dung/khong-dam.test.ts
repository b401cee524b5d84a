import { khongDam } from '../../../../src/rules/nd30/noi-dung/khong-dam';
import { describeRule } from '../../../support/describe-rule';

describeRule(khongDam, {
  passes: [
    [
      'words set off',
      {
        noiDung: [
          {
            text: [
              'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân trên địa bàn.',
              ['Yêu cầu khẩn trương.', { bold: true }],
            ],
          },
          'Hết./.',
        ],
      },
    ],
    [
      'a title',
      {
        noiDung: [
          {
            text: 'Về công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân trên địa bàn tỉnh',
            look: { bold: true },
          },
          'Hết./.',
        ],
      },
    ],
    ['a short sentence', { noiDung: [{ text: 'Yêu cầu khẩn trương.', look: { bold: true } }, 'Hết./.'] }],
    [
      'a khoản with its title run on',
      {
        noiDung: [
          {
            text: '1. Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân trên địa bàn.',
            look: { bold: true },
          },
          'Hết./.',
        ],
      },
    ],
    [
      'a note',
      {
        noiDung: [
          {
            text: 'Lưu ý: Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân trên địa bàn.',
            look: { bold: true },
          },
          'Hết./.',
        ],
      },
    ],
  ],
  flags: [
    [
      'a whole paragraph',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân trên địa bàn.',
            look: { bold: true },
          },
          'Hết./.',
        ],
      },
      'inDam',
    ],
  ],
});
