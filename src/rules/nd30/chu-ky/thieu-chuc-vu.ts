import { authorityOf } from '../../reading/authority';
import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';

export const thieuChucVu = defineRule({
  id: 'nd30/chu-ky/thieu-chuc-vu',
  ref: 'ND30-CLS-02',
  component: 'chuKy',
  title: 'Dưới quyền hạn có chức vụ của người ký',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: nghiDinh30('Điều 8, khoản 2, điểm g', 'Chức vụ, họ tên và chữ ký của người có thẩm quyền.'),
  messages: { thieu: 'Dưới “{quyenHan}” thiếu chức vụ của người ký.' },
  examples: {
    right: ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình', 'Q. GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['KT. GIÁM ĐỐC\nTrần Văn Bình', 'TM. ỦY BAN NHÂN DÂN\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      if (
        component !== 'chuKy' ||
        parts.some((part) => part.role === 'chucVu') ||
        !parts.some((part) => part.role === 'hoTen')
      )
        continue;
      const authorities = parts.filter((part) => part.role === 'quyenHan');
      const last = authorities.at(-1);
      const authority = last === undefined ? null : authorityOf(last);
      if (last === undefined || authority === null || authority.abbreviation === 'q') continue;
      yield { message: 'thieu', place: at(last), data: { quyenHan: textOf(last) } };
    }
  },
});
