import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { signaturesOf } from '../../reading/signatures';
import { defineRule } from '../../rule';

/** Heads of units: they sign by order, not for the head. Standing members and the like may be deputies of a kind. */
const truongDonVi =
  /^(?:truong phong|chanh van phong|chanh thanh tra|giam doc|vu truong|cuc truong|chi cuc truong|hieu truong|truong ban|truong khoa)\b/;

export const ktKhongPhaiCapPho = defineRule({
  id: 'nd30/chu-ky/kt-khong-phai-cap-pho',
  ref: 'ND30-KY-02',
  component: 'chuKy',
  title: 'Dưới “KT.” là chức vụ của cấp phó; người đứng đầu đơn vị ký thừa lệnh thì ghi “TL.”',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: docTuNghiDinh30(
    'Điều 13, khoản 4',
    'Người đứng đầu cơ quan, tổ chức có thể giao người đứng đầu đơn vị thuộc cơ quan, tổ chức ký thừa lệnh một số loại văn bản.',
  ),
  messages: { khongPhaiCapPho: 'Dưới “{kt}” ghi “{actual}”, quy định ghi chức vụ cấp phó.' },
  examples: {
    right: ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình', 'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nTrần Văn Bình'],
    wrong: ['KT. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const { authorities, title } of signaturesOf(anatomy)) {
      const last = authorities.at(-1);
      if (last?.abbreviation !== 'kt' || title === null || !truongDonVi.test(title.folded)) continue;
      // The same title twice is cap-pho-ky-thay's matter.
      if (last.of === title.folded) continue;
      const actual = textOf(title.part);
      yield { message: 'khongPhaiCapPho', place: at(title.part), data: { kt: textOf(last.part), actual }, actual };
    }
  },
});
