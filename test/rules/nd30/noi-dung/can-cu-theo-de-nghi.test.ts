import { canCuTheoDeNghi } from '../../../../src/rules/nd30/noi-dung/can-cu-theo-de-nghi';
import { describeRule } from '../../../support/describe-rule';

describeRule(canCuTheoDeNghi, {
  passes: [
    [
      'last',
      {
        kind: 'quyet-dinh',
        noiDung:
          'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;\nTheo đề nghị của Chánh Văn phòng.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.',
      },
    ],
    [
      'two proposals',
      {
        kind: 'quyet-dinh',
        noiDung:
          'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;\nTheo đề nghị của Sở Nội vụ;\nTheo đề nghị của Sở Tài chính.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.',
      },
    ],
  ],
  flags: [
    [
      'first',
      {
        kind: 'quyet-dinh',
        noiDung:
          'Theo đề nghị của Chánh Văn phòng;\nCăn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.',
      },
      'khongCuoi',
    ],
  ],
});
