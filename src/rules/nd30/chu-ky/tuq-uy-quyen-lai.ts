import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { signaturesOf } from '../../reading/signatures';
import { defineRule } from '../../rule';

export const tuqUyQuyenLai = defineRule({
  id: 'nd30/chu-ky/tuq-uy-quyen-lai',
  ref: 'ND30-KY-16',
  component: 'chuKy',
  title: 'Người được ký thừa ủy quyền tự mình ký, không có cấp phó ký thay',
  severity: 'info',
  appliesTo: motNguoiKy,
  basis: nghiDinh30('Điều 13, khoản 3', 'Người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký.'),
  messages: { uyQuyenLai: 'Dưới “{tuq}” lại có “{actual}”, người được ký thừa ủy quyền không được ủy quyền lại.' },
  examples: {
    right: ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nTrần Văn Bình'],
    wrong: ['TUQ. CHỦ TỊCH\nKT. GIÁM ĐỐC SỞ NỘI VỤ\nPHÓ GIÁM ĐỐC\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const { authorities } of signaturesOf(anatomy)) {
      const [tuq, next] = authorities.slice(-2);
      if (tuq?.abbreviation !== 'tuq' || next?.abbreviation !== 'kt') continue;
      const actual = textOf(next.part);
      yield { message: 'uyQuyenLai', place: at(next.part), data: { tuq: textOf(tuq.part), actual }, actual };
    }
  },
});
