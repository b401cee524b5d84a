import { ketThuc } from '../../../../src/rules/hd05/noi-dung/ket-thuc';
import { describeRule } from '../../../support/describe-rule';

describeRule(ketThuc, {
  passes: [
    ['a full stop', { noiDung: ['Đề nghị báo cáo.', 'Các chi bộ thực hiện.'] }],
    ['an appeal', { noiDung: ['Kính thưa đồng bào.', 'Toàn Đảng hãy tiến lên!'] }],
    ['a list to come', { noiDung: ['Đề nghị báo cáo.', 'Danh sách như sau:'] }],
    ['blanks to fill', { noiDung: ['Đề nghị báo cáo.', 'Trước ngày ………'] }],
  ],
  flags: [
    [
      'the State’s sign',
      { noiDung: ['Đề nghị báo cáo.', 'Các chi bộ thực hiện./.'] },
      'dauNhaNuoc',
      'Các chi bộ thực hiện.',
    ],
    ['nothing', { noiDung: ['Đề nghị báo cáo.', 'Các chi bộ thực hiện'] }, 'thieuCham', 'Các chi bộ thực hiện.'],
  ],
});
