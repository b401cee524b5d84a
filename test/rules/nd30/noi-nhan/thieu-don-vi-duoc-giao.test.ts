import { thieuDonViDuocGiao } from '../../../../src/rules/nd30/noi-nhan/thieu-don-vi-duoc-giao';
import { describeRule } from '../../../support/describe-rule';

const keHoach = (text: string, ...items: readonly string[]) => ({
  kind: 'ke-hoach' as const,
  coQuanChuQuan: null,
  coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI',
  noiDung: ['Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:', 'III. TỔ CHỨC THỰC HIỆN', text, 'Kế hoạch hết./.'],
  noiNhan: ['Nơi nhận:', ...items, '- Lưu: VT, NC.'],
});

describeRule(thieuDonViDuocGiao, {
  passes: [
    ['named', keHoach('1. Giao Sở Nội vụ theo dõi.', '- Sở Nội vụ;')],
    ['named among others', keHoach('1. Giao Sở Nội vụ theo dõi.', '- Các Sở: Nội vụ, Tài chính;')],
    ['by initials', keHoach('1. Giao Sở Xây dựng thẩm định.', '- Các sở: CT, XD, TC;')],
    ['by longer initials', keHoach('1. Giao Sở Giáo dục và Đào tạo thẩm định.', '- Sở GD&ĐT;')],
    ['as one of a group', keHoach('1. Giao Sở Nội vụ theo dõi.', '- Các sở, ban, ngành tỉnh;')],
    ['all branches of a commune', keHoach('1. Trạm Y tế xã chủ trì.', '- Các ban, ngành, đoàn thể xã;')],
    ['offices of all kinds', keHoach('1. Công an tỉnh chủ trì.', '- Các cơ quan, đơn vị có liên quan;')],
    ['communes', keHoach('1. UBND các xã, phường tổ chức thực hiện.', '- UBND các xã, phường, đặc khu;')],
    ['what others gave', keHoach('Bộ Tài chính giao Sở Tài chính theo dõi.', '- UBND xã Ba Tơ;')],
    ['told, not given', keHoach('Theo đề nghị của Sở Nội vụ, việc này đã xong.', '- UBND xã Ba Tơ;')],
    ['the issuer itself', { kind: 'ke-hoach', noiDung: ['Mở đầu:', 'Sở Nội vụ chủ trì thực hiện.', 'Hết./.'] }],
    [
      'the drafting unit',
      { ...keHoach('1. Phòng Văn hóa - Xã hội chủ trì.'), noiNhan: ['Nơi nhận:', '- TT Đảng ủy;', '- Lưu: VT, VHXH.'] },
    ],
    ['a công văn without Kính gửi', { kinhGui: null, noiDung: ['Mở đầu:', '1. Giao Sở Y tế chủ trì.', 'Hết./.'] }],
    [
      'in Kính gửi',
      {
        kinhGui: ['Kính gửi:', '- Sở Y tế;', '- Công an tỉnh.'],
        noiDung: ['Mở đầu:', '1. Giao Sở Y tế chủ trì.', '2. Công an tỉnh phối hợp./.'],
      },
    ],
    [
      'under “… điện:”',
      {
        ...keHoach('', '- Như trên;'),
        kind: 'cong-dien',
        noiDung: [
          { text: 'Chủ tịch Ủy ban nhân dân tỉnh điện:', role: 'nguoiNhan' as const },
          { text: '- Giám đốc các sở: Nội vụ, Y tế;', role: 'nguoiNhan' as const },
          '1. Sở Y tế bảo đảm thuốc, giường bệnh.',
          'Yêu cầu thực hiện nghiêm./.',
        ],
      },
    ],
    [
      'a column of a table',
      { ...keHoach('Phân công:', '- UBND xã;'), noiDung: [{ text: 'Sở Nội vụ', role: 'oBang' as const }] },
    ],
  ],
  flags: [
    ['given', keHoach('1. Giao Sở Nội vụ theo dõi.', '- Sở Tài chính;'), 'thieu'],
    ['with “chủ trì”', keHoach('2. Sở Khoa học và Công nghệ chủ trì thực hiện.', '- Sở Tài chính;'), 'thieu'],
    ['a heading over its work', keHoach('3. Sở Văn hóa, Thể thao và Du lịch', '- Sở Tài chính;'), 'thieu'],
    ['the police', keHoach('4. Công an tỉnh: bảo đảm an ninh, trật tự.', '- Sở Tài chính;'), 'thieu'],
    ['communes', keHoach('5. Ủy ban nhân dân các xã, phường rà soát.', '- Sở Tài chính;'), 'thieu'],
    ['decomposed letters', keHoach('1. Giao Sở Nội vụ theo dõi.'.normalize('NFD'), '- Sở Tài chính;'), 'thieu'],
  ],
});
