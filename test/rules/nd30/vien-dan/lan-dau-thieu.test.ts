import { lanDauThieu } from '../../../../src/rules/nd30/vien-dan/lan-dau-thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(lanDauThieu, {
  passes: [
    [
      'only the title is left out, as offices do',
      { noiDung: ['Theo Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh.', 'Báo cáo kết quả./.'] },
    ],
    [
      'in full',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    ['a law by its name', { noiDung: ['Thực hiện Luật Thực hiện dân chủ ở cơ sở.', 'Báo cáo kết quả./.'] }],
    [
      'again, in short',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư. Nghị định số 30/2020/NĐ-CP.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'members of a list share',
      {
        noiDung: [
          'các Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
  ],
  flags: [
    [
      'number alone',
      { noiDung: ['Theo Nghị định số 30/2020/NĐ-CP.', 'Báo cáo kết quả./.'] },
      'vienDanSai',
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    ],
  ],
});
