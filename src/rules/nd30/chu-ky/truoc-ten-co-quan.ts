import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { signaturesOf } from '../../reading/signatures';
import { defineRule } from '../../rule';

/** Names of bodies; “TRƯỞNG PHÒNG”, “BỘ TRƯỞNG”, “CỤC TRƯỞNG” are titles. */
const tenCoQuan =
  /^(?:uy ban|ubnd|hoi dong|hdnd|so |phong |(?:chi cuc|tong cuc|cuc|vu|bo|vien)(?! truong) |van phong|thanh tra |ban (?:chi dao|giam doc|giam hieu|quan ly|thuong vu|chap hanh)|trung tam|benh vien|truong (?:thpt|thcs|tieu hoc|mam non|dai hoc|cao dang|chinh tri|trung hoc))/;

export const truocTenCoQuan = defineRule({
  id: 'nd30/chu-ky/truoc-ten-co-quan',
  ref: 'ND30-KY-03',
  component: 'chuKy',
  title: '“KT.”, “TL.”, “TUQ.”, “Q.” đứng trước chức vụ của người đứng đầu, không đứng trước tên cơ quan',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: nghiDinh30('Phụ lục I, Phần I, Mục II, khoản 7, điểm b', 'vào trước chức vụ của người đứng đầu'),
  messages: { tenCoQuan: 'Sau “{chu}.” là tên cơ quan (“{actual}”), phải là chức vụ của người đứng đầu.' },
  examples: {
    right: ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Bình', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình'],
    wrong: ['TL. ỦY BAN NHÂN DÂN\nCHÁNH VĂN PHÒNG\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const { abbreviation, of, part } of signaturesOf(anatomy).flatMap(({ authorities }) => authorities)) {
      if (abbreviation === 'tm' || !tenCoQuan.test(`${of} `)) continue;
      const actual = textOf(part);
      yield { message: 'tenCoQuan', place: at(part), data: { chu: abbreviation.toUpperCase(), actual }, actual };
    }
  },
});
