import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at } from '../../place';
import { defineRule } from '../../rule';

export const thieuHoTen = defineRule({
  id: 'nd30/chu-ky/thieu-ho-ten',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  title: 'Dưới chức vụ có họ tên người ký',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm c',
    'Họ và tên người ký văn bản bao gồm họ, tên đệm (nếu có) và tên của người ký văn bản.',
  ),
  messages: { thieu: 'Dưới chức vụ chưa có họ tên người ký.' },
  examples: { right: ['GIÁM ĐỐC\nTrần Văn Bình'], wrong: ['GIÁM ĐỐC'] },

  *check({ draft, anatomy }) {
    const parts = anatomy.of('chuKy');
    const title = parts.findLast((part) => part.role === 'chucVu' || part.role === 'quyenHan');
    if (title === undefined || draft.pictures.length > 0 || parts.some((part) => part.role === 'hoTen')) return;
    if (!isDotted(draft.paragraphs.slice(title.paragraph.index).map(({ text }) => text)))
      yield { message: 'thieu', place: at(title) };
  },
});

/** A dotted line below the title is a name still to be filled in. */
function isDotted(texts: readonly string[]): boolean {
  return texts.some((text) => /^[\s\u00a0]*[.…_]{3,}[\s\u00a0]*$/u.test(text));
}
