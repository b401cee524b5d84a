import { authorityOf } from '../../reading/authority';
import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';

export const truocChucVuCapPho = defineRule({
  id: 'nd30/chu-ky/truoc-chuc-vu-cap-pho',
  ref: 'ND30-KY-02',
  component: 'chuKy',
  title: '“KT.”, “TL.”, “TUQ.”, “Q.” đứng trước chức vụ của người đứng đầu, không đứng trước chức vụ cấp phó',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
    'Trường hợp ký thay người đứng đầu cơ quan, tổ chức thì phải ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu.',
  ),
  messages: { capPho: 'Sau chữ viết tắt quyền hạn là chức vụ cấp phó (“{actual}”), phải là người đứng đầu.' },
  examples: {
    right: ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['KT. PHÓ GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('chuKy')) {
      const authority = part.role === 'quyenHan' ? authorityOf(part) : null;
      if (
        authority === null ||
        !['kt', 'tl', 'tuq', 'q'].includes(authority.abbreviation) ||
        !authority.of.startsWith('pho ')
      )
        continue;
      yield { message: 'capPho', place: at(part), data: { actual: textOf(part) }, actual: textOf(part) };
    }
  },
});
