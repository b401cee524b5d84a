import type { Part } from '../../../anatomy/model';
import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { bodyOf, otherBodyHeadedBy, signatureLines } from '../../reading/signature-order';
import { soleSignatureOf, type Signature } from '../../reading/signatures';
import { defineRule } from '../../rule';

export const chucVuKhacCoQuan = defineRule({
  id: 'nd30/chu-ky/chuc-vu-khac-co-quan',
  ref: 'ND30-KY-08',
  component: 'chuKy',
  title: 'Chức vụ đứng đầu ở chữ ký là chức vụ đứng đầu của cơ quan ban hành',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm c',
    'Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức của người ký văn bản trong cơ quan, tổ chức; không ghi những chức vụ mà Nhà nước không quy định.',
  ),
  messages: {
    khacCoQuan: 'Chữ ký ghi “{actual}” nhưng người đứng đầu “{coQuan}” là {dung}.',
    thieuTl: 'Người ký là “{actual}” của đơn vị thuộc “{coQuan}” nhưng không có dòng “TL.” hoặc “TUQ.” ở trên.',
  },
  examples: {
    right: [
      'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nTrần Văn Bình',
      {
        text: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Bình',
        shown: 'cơ quan ban hành là Ủy ban nhân dân',
        beside: { coQuanChuQuan: null, coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH SƠN' },
      },
    ],
    wrong: [
      {
        text: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình',
        shown: 'cơ quan ban hành là Sở Nội vụ',
        beside: { coQuanBanHanh: 'SỞ NỘI VỤ' },
      },
    ],
  },

  *check({ anatomy }) {
    const found = soleSignatureOf(anatomy);
    const head = found === null ? null : headIn(found.signature);
    if (found === null || head === null) return;
    const { body } = found;
    const other = otherBodyHeadedBy(body, head.title);
    if (other === null || !isCertain(body.name, head)) return;
    const coQuan = anatomy.of('coQuanBanHanh').map(textOf).join(' ');
    const actual = textOf(head.part);
    const ofUnit = head.alone && body.regime === 'tap-the';
    yield {
      message: ofUnit ? 'thieuTl' : 'khacCoQuan',
      place: at(head.part),
      data: { actual, coQuan, dung: body.head },
      actual,
      ...(ofUnit ? { expected: signatureLines(body, 'unit', actual).join(' / ') } : {}),
    };
  },
});

interface Head {
  readonly part: Part;
  /** The title of the head, folded. */
  readonly title: string;
  /** Without any quyền hạn above. */
  readonly alone: boolean;
}

/** Whose title the signature gives as the head's: the one after KT., TL., TUQ., Q., else the signer's own. */
function headIn({ authorities, title }: Signature): Head | null {
  const [first, second] = authorities;
  // In the name of a collective that is no body of its own (“TM. BAN CHỈ ĐẠO”) other titles are right.
  if (first?.abbreviation === 'tm' && bodyOf(first.of) === null) return null;
  const line = first?.abbreviation === 'tm' ? second : first;
  if (line !== undefined) return { part: line.part, title: line.of, alone: false };
  return title === null ? null : { part: title.part, title: title.folded, alone: first === undefined };
}

/** Schools, hospitals, centres and offices have heads of many names: only a chair or a minister cannot be theirs. */
function isCertain(name: string, { title }: Head): boolean {
  return /^(?:ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|SỞ|PHÒNG)$/u.test(name) || /^(?:chu tich|bo truong)\b/.test(title);
}
