import { canhDeu } from '../../../../src/rules/nd30/noi-dung/canh-deu';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanDaiKhac, doanKet } from '../../../support/loi-van';

const left = { alignment: 'left' } as const;

describeRule(canhDeu, {
  passes: [
    [
      'a line that ends before the margin looks the same',
      { noiDung: [{ text: '- Báo cáo năm trước ngày 20 tháng 12 năm 2022.', look: left }, doanKet] },
    ],
    ['a heading on two lines', { noiDung: [{ text: doanDai, role: 'tieuDe', look: left }, doanKet] }],
    [
      'a caption in the middle',
      { noiDung: [{ text: 'Bảng 1. Chỉ tiêu năm 2026', look: { alignment: 'center' } }, doanKet] },
    ],
    ['a unit on the right', { noiDung: [{ text: 'Đơn vị tính: triệu đồng', look: { alignment: 'right' } }, doanKet] }],
    ['a form with tab leaders', { noiDung: [{ text: `Họ và tên:\t${doanDai}`, look: left }, doanKet] }],
    [
      'short lines broken by hand',
      {
        noiDung: [
          {
            text: 'Thời gian: 08 giờ 00\nĐịa điểm: Hội trường Ủy ban nhân dân\nThành phần: theo Giấy mời số 15/GM-SNV',
            look: left,
          },
          doanKet,
        ],
      },
    ],
    [
      'decomposed letters that are longer only in memory',
      {
        noiDung: [
          { text: 'Báo cáo kết quả thực hiện trước ngày 20 tháng 6 năm 2022 về Sở.'.normalize('NFD'), look: left },
          doanKet,
        ],
      },
    ],
  ],
  flags: [
    ['one paragraph on the left', { noiDung: [doanDaiKhac, { text: doanDai, look: left }, doanKet] }, 'motDoan'],
    [
      'the whole body on the left',
      {
        noiDung: [
          { text: doanDai, look: left },
          { text: doanDaiKhac, look: left },
          { text: doanKet, look: left },
        ],
      },
      'nhieuDoan',
    ],
    [
      'a long paragraph in the middle',
      { noiDung: [{ text: doanDai, look: { alignment: 'center' } }, doanKet] },
      'motDoan',
    ],
    [
      'a căn cứ of two lines',
      { noiDung: [{ text: `Căn cứ ${doanDai}`, look: { ...left, italic: true } }, doanKet] },
      'motDoan',
    ],
    ['decomposed letters', { noiDung: [{ text: doanDai.normalize('NFD'), look: left }, doanKet] }, 'motDoan'],
  ],
});
