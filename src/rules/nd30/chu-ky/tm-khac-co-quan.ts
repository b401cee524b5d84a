import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { at, textOf } from '../../place';
import { soleSignatureOf } from '../../reading/signatures';
import { bodyOf } from '../../reading/signature-order';
import { defineRule } from '../../rule';

export const tmKhacCoQuan = defineRule({
  id: 'nd30/chu-ky/tm-khac-co-quan',
  ref: 'ND30-KY-01',
  component: 'chuKy',
  title: 'Tập thể ghi sau “TM.” là cơ quan ban hành ở đầu văn bản',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
    'Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.',
  ),
  messages: { khacCoQuan: 'Ký “{actual}” nhưng cơ quan ban hành ở đầu văn bản là “{coQuan}”.' },
  examples: {
    right: [
      {
        text: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình',
        shown: 'cơ quan ban hành là Ủy ban nhân dân',
        beside: { coQuanChuQuan: null, coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH SƠN' },
      },
    ],
    wrong: [
      {
        text: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình',
        shown: 'cơ quan ban hành là Sở Nội vụ',
        beside: { coQuanBanHanh: 'SỞ NỘI VỤ' },
      },
    ],
  },

  *check({ anatomy }) {
    const found = soleSignatureOf(anatomy);
    const line = found?.signature.authorities.find(({ abbreviation }) => abbreviation === 'tm');
    if (found === null || line === undefined) return;
    const named = bodyOf(line.of);
    // Leaders as a collective (“TM. BAN GIÁM ĐỐC”) are no body; a department's own name after TM. is another rule's.
    if (named?.regime !== 'tap-the' || named.name === found.body.name) return;
    const coQuan = anatomy.of('coQuanBanHanh').map(textOf).join(' ');
    yield {
      message: 'khacCoQuan',
      place: at(line.part),
      data: { actual: textOf(line.part), coQuan },
      actual: textOf(line.part),
    };
  },
});
