import { tenCu } from '../../../../src/rules/chung/noi-dung/ten-cu';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string, asOf: `${number}-${string}-${string}` = '2026-03-05') => ({
  noiDung: ['Sở Nội vụ thông báo như sau:', text, 'Trân trọng./.'],
  asOf,
});

describeRule(tenCu, {
  passes: [
    ['districts of their time', body('Đề nghị UBND các huyện, thị xã, thành phố báo cáo.', '2025-06-30')],
    ['a span that is over', body('Giai đoạn 2016 - 2020, tỉnh Quảng Nam có 18 đơn vị cấp huyện.')],
    ['a day before', body('Ngày 15/3/2024, UBND huyện Bình Sơn tổ chức hội nghị.')],
    ['a year before', body('Năm 2024, UBND các huyện, thị xã, thành phố đã hoàn thành kế hoạch.')],
    ['before the merger', body('Trước đây, Sở Kế hoạch và Đầu tư chủ trì nội dung này.')],
    ['the former one', body('Sở Giao thông vận tải (cũ) đã phê duyệt dự án.')],
    ['what was merged', body('Sau khi sáp nhập tỉnh Quảng Nam vào thành phố Đà Nẵng, số đơn vị giảm.')],
    ['an officer of then', body('Ông Trần Văn A, nguyên Giám đốc Sở Lao động - Thương binh và Xã hội, dự họp.')],
    [
      'an instrument of its time',
      body('Thực hiện Quyết định số 12/QĐ-UBND ngày 15/3/2023 của UBND tỉnh Quảng Nam về việc giao đất.'),
    ],
    [
      'an instrument of several ministries',
      body(
        'Theo Thông tư liên tịch số 12/TTLT-BGDĐT-BLĐTBXH ngày 15/3/2014 của Bộ Giáo dục và Đào tạo, Bộ Lao động - Thương binh và Xã hội.',
      ),
    ],
    ['an instrument without its day', body('Theo Nghị quyết số 12/NQ-HĐND của HĐND huyện Bình Sơn, việc này đã xong.')],
    ['a quoted title', body('Thực hiện Đề án “Chuyển đổi số của UBND các huyện, thị xã, thành phố”.')],
    ['a school', body('Trường THPT chuyên tỉnh Nam Định tổ chức ngày hội.')],
    ['a school without “tỉnh”', body('Trường THPT Nam Định và phố Hà Nam phối hợp.')],
    ['a hospital', body('Bệnh viện đa khoa tỉnh Hòa Bình chủ trì khám bệnh.')],
    ['democracy at the grass roots', body('Thực hiện Quy chế dân chủ ở xã, phường, thị trấn.')],
    ['a certificate of its time', body('Giấy chứng nhận đăng ký doanh nghiệp do Sở Kế hoạch và Đầu tư cấp.')],
    ['a task that went to another', body('Nhiệm vụ của UBND cấp huyện chuyển cho UBND cấp xã thực hiện.')],
    ['a congress', body('Thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ XXVII, nhiệm kỳ này có 12 chỉ tiêu.')],
    ['a birth place', body('Ông Lê Văn B, quê quán: xã Tam Xuân, huyện Núi Thành, tỉnh Quảng Nam.')],
    ['a commune of an old name', body('Đề nghị UBND phường Nam Định báo cáo.')],
    ['a place, not a body', body('Tuyến đường qua huyện Bình Sơn đã hoàn thành.')],
    [
      'a report on the past',
      {
        ...body('UBND các huyện, thị xã, thành phố tổ chức 20 lớp.'),
        trichYeu: 'V/v tổng kết 10 năm thực hiện Chỉ thị',
      },
    ],
    ['provinces and cities', body('Đề nghị UBND các tỉnh, thành phố báo cáo.')],
  ],
  flags: [
    [
      'districts with work',
      body('Đề nghị UBND các huyện, thị xã, thành phố báo cáo.'),
      'doiTen',
      'Đề nghị UBND các xã, phường, đặc khu báo cáo.',
    ],
    [
      'asked on the ground of an older instrument',
      body('Thực hiện Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021, Sở đề nghị UBND các xã, thị trấn báo cáo.'),
      'doiTen',
      'Thực hiện Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021, Sở đề nghị UBND các xã, phường, đặc khu báo cáo.',
    ],
    [
      'towns with work',
      body('UBND các xã, phường, thị trấn tổ chức thực hiện.'),
      'doiTen',
      'UBND các xã, phường, đặc khu tổ chức thực hiện.',
    ],
    [
      'a department with work',
      body('Giao Sở Kế hoạch và Đầu tư chủ trì thực hiện.'),
      'doiTen',
      'Giao Sở Tài chính chủ trì thực hiện.',
    ],
    ['an abbreviated one', body('Sở NN&PTNT chủ trì.'), 'doiTen', 'Sở Nông nghiệp và Môi trường chủ trì.'],
    ['a district', body('Giao Ủy ban nhân dân huyện Bình Sơn chủ trì.'), 'khongCon'],
    [
      'a province',
      body('Phối hợp với UBND tỉnh Bình Dương thực hiện.'),
      'doiTen',
      'Phối hợp với UBND Thành phố Hồ Chí Minh thực hiện.',
    ],
    [
      'a province that is a city',
      body('Trên địa bàn tỉnh Đồng Nai, đề nghị rà soát.', '2026-05-05'),
      'doiTen',
      'Trên địa bàn thành phố Đồng Nai, đề nghị rà soát.',
    ],
    [
      'a span that goes on',
      body('Giai đoạn 2021 - 2030, UBND các huyện, thị xã tổ chức thực hiện.'),
      'doiTen',
      'Giai đoạn 2021 - 2030, UBND các xã, phường, đặc khu tổ chức thực hiện.',
    ],
    [
      'decomposed letters',
      body('Giao Sở Giao thông vận tải chủ trì.'.normalize('NFD')),
      'doiTen',
      `${'Giao '.normalize('NFD')}Sở Xây dựng${' chủ trì.'.normalize('NFD')}`,
    ],
  ],
});
