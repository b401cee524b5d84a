import { authorityOf } from '../../reading/authority';
import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';

/** Bodies that work under one head. Ủy ban, Hội đồng, Ban and the like are collectives. */
const cheDoThuTruong = /^(?:so|phong|chi cuc|cuc|tong cuc|vu|trung tam|van phong|benh vien|truong) /;

export const tmCheDoThuTruong = defineRule({
  id: 'nd30/chu-ky/tm-che-do-thu-truong',
  ref: 'ND30-KY-13',
  component: 'chuKy',
  title: 'Cơ quan làm việc theo chế độ thủ trưởng thì người đứng đầu ký dưới chức vụ, không ghi “TM.”',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: docTuNghiDinh30(
    'Điều 13, khoản 1',
    'Người đứng đầu cơ quan, tổ chức có thẩm quyền ký tất cả văn bản do cơ quan, tổ chức ban hành; có thể giao cấp phó ký thay các văn bản thuộc lĩnh vực được phân công phụ trách và một số văn bản thuộc thẩm quyền của người đứng đầu.',
  ),
  messages: { thuaTm: '“{actual}”: cơ quan làm việc theo chế độ thủ trưởng không ghi “TM.”.' },
  examples: {
    right: ['GIÁM ĐỐC\nTrần Văn Bình', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình'],
    wrong: ['TM. SỞ NỘI VỤ\nGIÁM ĐỐC\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('chuKy')) {
      const authority = part.role === 'quyenHan' ? authorityOf(part) : null;
      if (authority?.abbreviation !== 'tm' || !cheDoThuTruong.test(`${authority.of} `)) continue;
      yield { message: 'thuaTm', place: at(part), data: { actual: textOf(part) }, actual: textOf(part) };
    }
  },
});
