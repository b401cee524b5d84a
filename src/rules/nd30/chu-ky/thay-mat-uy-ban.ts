import type { Anatomy } from '../../../anatomy/model';
import { fold } from '../../../text/fold';
import { authorityOf } from '../../reading/authority';
import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';

/** The body speaks as the committee, or as its chair, who signs in his own name. */
const uyBanNoi =
  /(?<!chu tich )(?:ubnd|uy ban nhan dan) [^.;:,]{0,40}?\b(?:yeu cau|de nghi|ban hanh ke hoach|xay dung ke hoach)\b/;
const chuTichNoi = /chu tich (?:ubnd|uy ban nhan dan) [^.;:,]{0,40}?\b(?:yeu cau|de nghi|giao)\b/;

/** A document in which the committee speaks. */
const vanBanUyBan = {
  shown: 'nội dung viết “UBND huyện yêu cầu …”',
  beside: {
    coQuanChuQuan: null,
    coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nHUYỆN BÌNH SƠN',
    noiDung: 'UBND huyện yêu cầu các phòng, ban triển khai thực hiện.\nTrân trọng./.',
  },
};

export const thayMatUyBan = defineRule({
  id: 'nd30/chu-ky/thay-mat-uy-ban',
  ref: 'ND30-KY-12',
  component: 'chuKy',
  title: 'Văn bản của Ủy ban nhân dân ký thay mặt tập thể có “TM. ỦY BAN NHÂN DÂN”',
  severity: 'info',
  appliesTo: ['cong-van', 'ke-hoach', 'bao-cao', 'to-trinh'],
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
    'Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.',
  ),
  messages: { canXem: 'Nội dung nhân danh Ủy ban nhân dân nhưng chữ ký không có “TM. ỦY BAN NHÂN DÂN”.' },
  examples: {
    right: [{ ...vanBanUyBan, text: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhạm Quang Sự' }],
    wrong: [{ ...vanBanUyBan, text: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhạm Quang Sự' }],
  },

  *check({ anatomy }) {
    const issuer = anatomy.of('coQuanBanHanh')[0];
    const signed = anatomy.of('chuKy');
    const first = signed[0];
    if (issuer === undefined || first === undefined || !fold(textOf(issuer)).startsWith('uy ban nhan dan')) return;
    const authorities = signed.flatMap((part) => (part.role === 'quyenHan' ? [authorityOf(part)] : []));
    const inOwnName =
      authorities.length === 0
        ? fold(textOf(first)) === 'chu tich'
        : authorities.every((it) => it?.abbreviation === 'kt' && it.of === 'chu tich');
    if (inOwnName && speaksAsCommittee(anatomy)) yield { message: 'canXem', place: at(first), actual: textOf(first) };
  },
});

/** The opening and the closing paragraphs say in whose name the document speaks. */
function speaksAsCommittee(anatomy: Anatomy): boolean {
  const body = anatomy.of('noiDung');
  const texts = [...body.slice(0, 3), ...body.slice(-2)].map((part) => fold(textOf(part).slice(0, 2000)));
  return texts.some((text) => uyBanNoi.test(text)) && !texts.some((text) => chuTichNoi.test(text));
}
