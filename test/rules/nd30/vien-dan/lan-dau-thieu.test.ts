import { lanDauThieu } from '../../../../src/rules/nd30/vien-dan/lan-dau-thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(lanDauThieu, {
  passes: [
    [
      'the clause before it names the day and the issuer',
      {
        noiDung: [
          'Ngày 05 tháng 3 năm 2020, Chính phủ ban hành Nghị định số 30/2020/NĐ-CP về công tác văn thư.',
          'Ngày 12/01/2026, Ủy ban nhân dân tỉnh đã ký ban hành Kế hoạch số 15/KH-UBND về cải cách hành chính.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'the clause before it names the issuer',
      {
        noiDung: [
          'Bộ Nội vụ có Công văn số 1234/BNV-TCBC ngày 12 tháng 01 năm 2026 về việc rà soát biên chế.',
          'Bộ Tài chính đã trình Chính phủ ban hành Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư.',
          'Phòng Kinh tế, Hạ tầng và Đô thị có Báo cáo số 12/BC-KTHTĐT ngày 02/3/2026 về kết quả kiểm tra.',
          'Theo đề nghị của Phòng Kinh tế, Hạ tầng và Đô thị tại Báo cáo kết quả thẩm định số 67/BC-KTHTĐT ngày 15 tháng 5 năm 2025.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'the reader is its issuer',
      {
        noiDung: [
          'Phúc đáp Công văn số 55/UBND-KT ngày 02/3/2026 của quý Ủy ban về việc xử lý rừng trồng.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'the contents of a phiếu gửi',
      {
        kind: 'phieu-gui',
        noiDung: [
          '1. Báo cáo số 27/BC-VP ngày 30 tháng 01 năm 2026 về kết quả kiểm tra văn bản (02 bản).',
          'Gửi trả Phiếu này./.',
        ],
      },
    ],
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
      'a clause that names neither who nor when',
      { noiDung: ['Sở báo cáo theo quy định tại Nghị định số 30/2020/NĐ-CP.', 'Báo cáo kết quả./.'] },
      'vienDanSai',
    ],
    [
      'the day a letter came is not its own',
      {
        noiDung: [
          'Ngày 02/3/2026, Sở Tài chính nhận được Công văn số 55/UBND-KT của Ủy ban nhân dân xã Ea Kar về việc cấp vốn.',
          'Báo cáo kết quả./.',
        ],
      },
      'vienDanSai',
    ],
    [
      'number alone',
      { noiDung: ['Theo Nghị định số 30/2020/NĐ-CP.', 'Báo cáo kết quả./.'] },
      'vienDanSai',
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
    ],
  ],
});
