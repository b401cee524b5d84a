import { cachDong } from '../../../../src/rules/hd05/noi-dung/cach-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(cachDong, {
  passes: [
    [
      '18 pt',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { lineSpacing: { rule: 'exact', value: 18 } },
          },
          'Các chi bộ thực hiện.',
        ],
      },
    ],
    [
      '22 pt',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { lineSpacing: { rule: 'exact', value: 22 } },
          },
          'Các chi bộ thực hiện.',
        ],
      },
    ],
  ],
  flags: [
    [
      '16 pt',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { lineSpacing: { rule: 'exact', value: 16 } },
          },
          'Các chi bộ thực hiện.',
        ],
      },
      'hep',
    ],
    [
      '24 pt',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { lineSpacing: { rule: 'exact', value: 24 } },
          },
          'Các chi bộ thực hiện.',
        ],
      },
      'rong',
    ],
    [
      '1,5 lines',
      {
        noiDung: [
          {
            text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
            look: { lineSpacing: { rule: 'multiple', value: 1.5 } },
          },
          'Các chi bộ thực hiện.',
        ],
      },
      'khongDung',
    ],
    [
      '24 pt without a date',
      {
        diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm',
        ...{
          noiDung: [
            {
              text: 'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
              look: { lineSpacing: { rule: 'exact', value: 24 } },
            },
            'Các chi bộ thực hiện.',
          ],
        },
      },
      'rongChuaDeNgay',
    ],
  ],
});
