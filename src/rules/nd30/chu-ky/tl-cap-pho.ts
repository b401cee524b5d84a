import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { signaturesOf } from '../../reading/signatures';
import { defineRule } from '../../rule';

export const tlCapPho = defineRule({
  id: 'nd30/chu-ky/tl-cap-pho',
  ref: 'ND30-KY-15',
  component: 'chuKy',
  title: 'Cấp phó của đơn vị ký thừa lệnh thì dưới “TL.” có dòng “KT.” của người đứng đầu đơn vị',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: docTuNghiDinh30('Điều 13, khoản 4', 'Người được ký thừa lệnh được giao lại cho cấp phó ký thay.'),
  messages: { thieuKt: 'Dưới “{tl}”, cấp phó “{actual}” ký mà không có dòng “KT. {truong}”.' },
  examples: {
    right: [
      'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Bình',
      'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình',
    ],
    wrong: ['TL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const { authorities, title } of signaturesOf(anatomy)) {
      const last = authorities.at(-1);
      if (last?.abbreviation !== 'tl' || title?.folded.startsWith('pho ') !== true) continue;
      // The head's own deputy under TL. is cap-pho-ky-thay's matter.
      if (title.folded.startsWith(`pho ${last.of}`)) continue;
      const actual = textOf(title.part);
      yield {
        message: 'thieuKt',
        place: at(title.part),
        data: { tl: textOf(last.part), actual, truong: actual.normalize('NFC').replace(/^phó\s+/iu, '') },
        actual,
      };
    }
  },
});
