import { at, textOf } from '../../place';
import { defineRule } from '../../rule';
import { letterhead } from '../../law/nd30/letterhead';

/** A local authority and the kind of unit, with no name after it. */
const thieuTen =
  /^(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)\s+(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)$/u;
/** Bodies below a local authority; a name that runs on from the line above begins otherwise. */
const coQuan = /^(?:SỞ|PHÒNG|BAN|TRUNG TÂM|TRƯỜNG|VĂN PHÒNG|THANH TRA|BỆNH VIỆN|CHI CỤC|TRẠM|ĐỘI|QUỸ|VIỆN)\s/u;

export const thieuTenDiaPhuong = defineRule({
  id: 'nd30/co-quan-chu-quan/thieu-ten-dia-phuong',
  ref: 'ND30-CQ-03',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan chủ quản ở địa phương có thêm tên tỉnh, thành phố hoặc xã, phường',
  severity: 'warning',
  appliesTo: 'all',
  basis: letterhead.coQuanChuQuanDiaPhuong,
  messages: { thieuTen: 'Sau “{actual}” thiếu tên địa phương.' },
  examples: { right: ['UBND TỈNH LÀO CAI', 'UBND TỈNH\nLÀO CAI'], wrong: ['UBND TỈNH'] },

  *check({ anatomy }) {
    const [part, ...others] = anatomy.of('coQuanChuQuan');
    const issuer = anatomy.of('coQuanBanHanh')[0];
    if (part === undefined || others.length > 0 || issuer === undefined) return;
    const actual = textOf(part);
    if (!thieuTen.test(actual.normalize('NFC')) || !coQuan.test(textOf(issuer).normalize('NFC'))) return;
    yield { message: 'thieuTen', place: at(part), data: { actual }, actual };
  },
});
