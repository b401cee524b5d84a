import { choConTrong } from '../../../../src/rules/chung/noi-dung/cho-con-trong';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(choConTrong, {
  passes: [
    ['nothing left', body('Giao Phòng Nội vụ chủ trì thực hiện.')],
    ['an ellipsis', body('Đối tượng đặc biệt khó khăn,... và hộ nghèo.')],
    ['a blank date', body('Trong ngày … tháng … năm 2026, Công văn số      /UBND-VX.')],
    ['a note in square brackets', body('Theo tài liệu [1], [2].')],
    ['less than', body('Tỷ lệ < 5% và > 3%.')],
    ['a Roman number', body('Đại hội Đảng bộ lần thứ XXX, XXI.')],
    ['names of three letters', body('Ngân hàng ACB, bảng mã ABC, điểm x, y, z; tiêu chuẩn TBA.')],
    ['comparison and braces', body('Với n << m và tập {a, b}; sách «Đường Kách mệnh» của Nguyễn Ái Quốc (1927).')],
    ['a question', body('Việc này thực hiện thế nào?')],
  ],
  flags: [
    ['in square brackets', body('Giao [tên đơn vị] chủ trì thực hiện.'), 'chuaDien'],
    ['in a heading', body('I. [TÊN MỤC]'), 'chuaDien'],
    ['a choice', body('Trong quý [chọn quý] năm 2026.'), 'chuaDien'],
    ['in angle brackets', body('Giao <tên đơn vị> chủ trì thực hiện.'), 'chuaDien'],
    ['a row of x', body('Kinh phí thực hiện: xxx đồng.'), 'chuaDien'],
    ['a row of question marks', body('Kinh phí thực hiện: ??? đồng.'), 'chuaDien'],
    ['a row of dots', body('Giao ............ chủ trì thực hiện.'), 'dongCham'],
    ['a field of a template', body('Giao {{ten_don_vi}} chủ trì.'), 'chuaDien'],
    ['a field of a mail merge', body('Kính mời ông «Ho_ten» dự họp.'), 'chuaDien'],
    ['to be determined', body('Thời gian: TBD.'), 'chuaDien'],
    ['a reference that is gone', body('Theo Error! Reference source not found. nêu trên.'), 'chuaDien'],
    ['nobody', body('Giao xã ABC chủ trì.'), 'chuaDien'],
    ['the receiver', { kinhGui: 'Kính gửi: [tên cơ quan nhận]' }, 'chuaDien'],
    ['the issuer', { coQuanBanHanh: '[TÊN CƠ QUAN BAN HÀNH]' }, 'chuaDien'],
    ['the place', { diaDanhThoiGian: '[Tên địa danh], ngày … tháng … năm 2026' }, 'chuaDien'],
    ['the signer', { chuKy: ['GIÁM ĐỐC', '[Họ và tên]'] }, 'chuaDien'],
    ['decomposed letters', body('Giao [tên đơn vị] chủ trì thực hiện.'.normalize('NFD')), 'chuaDien'],
  ],
});
