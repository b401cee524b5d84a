import { canCuThieu } from '../../../../src/rules/nd30/vien-dan/can-cu-thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(canCuThieu, {
  passes: [
    [
      'a law with its day',
      { noiDung: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', 'Báo cáo kết quả./.'] },
    ],
    [
      'a decree in full',
      {
        noiDung: [
          'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'an opening that runs on',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP, Ủy ban nhân dân xã xây dựng kế hoạch như sau:',
          'Báo cáo kết quả./.',
        ],
      },
    ],
  ],
  flags: [
    [
      'a law without its day',
      { noiDung: ['Căn cứ Luật Tổ chức chính quyền địa phương;', 'Báo cáo kết quả./.'] },
      'vienDanSai',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
    ],
    ['a decree by its number', { noiDung: ['Căn cứ Nghị định số 30/2020/NĐ-CP;', 'Báo cáo kết quả./.'] }, 'vienDanSai'],
  ],
});
