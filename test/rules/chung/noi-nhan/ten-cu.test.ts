import { tenCu } from '../../../../src/rules/chung/noi-nhan/ten-cu';
import { describeRule } from '../../../support/describe-rule';

const asOf = '2026-03-05' as const;
const noiNhan = (ten: string) => ({ noiNhan: `Nơi nhận:\n- Như trên;\n- ${ten};\n- Lưu: VT.`, asOf });

describeRule(tenCu, {
  passes: [
    ['communes of today', noiNhan('UBND các xã, phường, đặc khu')],
    ['wards and communes', noiNhan('Đảng ủy các xã, phường')],
    ['provinces and cities', noiNhan('UBND các tỉnh, thành phố trực thuộc trung ương')],
    ['districts of their time', { ...noiNhan('UBND các huyện, thị xã, thành phố'), asOf: '2025-03-05' }],
    ['a former one, said so', noiNhan('Lãnh đạo Huyện ủy Bình Sơn (cũ)')],
    ['a school that keeps its name', noiNhan('Trường Chính trị tỉnh Quảng Nam')],
    ['the province that is no city yet', noiNhan('UBND tỉnh Bắc Ninh')],
  ],
  flags: [
    ['districts', noiNhan('UBND các huyện, thị xã, thành phố'), 'doiTen', '- UBND các xã, phường, đặc khu;'],
    ['towns', noiNhan('UBND các xã, phường, thị trấn'), 'doiTen', '- UBND các xã, phường, đặc khu;'],
    ['districts of a city', noiNhan('UBND các quận, huyện'), 'doiTen', '- UBND các xã, phường, đặc khu;'],
    ['a district', noiNhan('UBND huyện Bình Sơn'), 'khongCon'],
    ['district committees', noiNhan('Các huyện ủy, thị ủy, thành ủy'), 'doiTen'],
    ['a department', noiNhan('Sở KH&ĐT'), 'doiTen', '- Sở Tài chính;'],
    ['a ministry', noiNhan('Bộ Nông nghiệp và PTNT'.replace('PTNT', 'Phát triển nông thôn')), 'doiTen'],
    ['a Party body', noiNhan('Ban Dân vận Tỉnh ủy'), 'doiTen', '- Ban Tuyên giáo và Dân vận Tỉnh ủy;'],
    ['a province', noiNhan('UBND tỉnh Quảng Nam (p/h)'), 'doiTen', '- UBND thành phố Đà Nẵng (p/h);'],
    ['under Kính gửi', { kinhGui: 'Kính gửi: Sở Giao thông vận tải', asOf }, 'doiTen', 'Kính gửi: Sở Xây dựng'],
  ],
});
