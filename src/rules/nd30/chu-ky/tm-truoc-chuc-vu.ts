import { authorityOf, isHeadTitle } from '../../reading/authority';
import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';

export const tmTruocChucVu = defineRule({
  id: 'nd30/chu-ky/tm-truoc-chuc-vu',
  ref: 'ND30-KY-01',
  component: 'chuKy',
  title: '“TM.” đứng trước tên tập thể hoặc cơ quan, không đứng trước chức vụ',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
    'Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.',
  ),
  messages: { truocChucVu: '“TM.” đứng trước chức vụ “{chucVu}”, phải là tên tập thể hoặc cơ quan.' },
  examples: {
    right: ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình', 'TM. BAN GIÁM ĐỐC\nGIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['TM. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('chuKy')) {
      const authority = part.role === 'quyenHan' ? authorityOf(part) : null;
      if (authority?.abbreviation !== 'tm' || !isHeadTitle(authority.of)) continue;
      yield {
        message: 'truocChucVu',
        place: at(part),
        data: { chucVu: afterAbbreviation(textOf(part)) },
        actual: textOf(part),
      };
    }
  },
});

function afterAbbreviation(text: string): string {
  return text.replace(/^\s*T\s?[/.]?\s?M[\s.,:;/-]+/iu, '');
}
