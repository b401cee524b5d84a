import { thieuSoTrang } from '../../../../src/rules/hd36/trang/thieu-so-trang';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuSoTrang, {
  passes: [['one page', { pageNumber: null }]],
  flags: [
    [
      'many pages',
      {
        pageNumber: null,
        noiDung: Array.from(
          { length: 60 },
          () =>
            'Thực hiện tốt công tác đối thoại, tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của tổ chức và công dân.',
        ),
      },
      'thieu',
    ],
  ],
});
