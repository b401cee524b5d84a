import type { Part } from '../../../anatomy/model';
import { nghiDinh30 } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';
import { defineRule, type Flag } from '../../rule';
import { find, replaceWith } from '../../words';

/** The abbreviation in any of its forms and what stands between it and the next word. */
const vietTat =
  /^(?<chu>T\s?[/.]\s?M|K\s?[/.]\s?T|T\s?[/.]\s?L|T\s?[/.]?\s?U\s?[/.]?\s?Q|TM|KT|TL|Q)(?<dau>[\s.,:;/\-–]+)(?=\p{L})/diu;
const vietDu =
  /^(?<chu>thay mặt|ký thay|thừa lệnh|thừa [uủ][ỷy] quyền|quyền(?=\s+(?:chủ tịch|giám đốc|trưởng|bộ trưởng|cục trưởng|hiệu trưởng|viện trưởng|chánh|vụ trưởng|chủ nhiệm)))(?<dau>[\s.,:]*)/diu;

const tat: Readonly<Record<string, string>> = { 'thay mặt': 'TM', 'ký thay': 'KT', 'thừa lệnh': 'TL', quyền: 'Q' };

export const vietTatQuyenHan = defineRule({
  id: 'nd30/chu-ky/viet-tat-quyen-han',
  ref: 'ND30-KY-06',
  component: 'chuKy',
  title: 'Chữ viết tắt quyền hạn có dấu chấm và một khoảng trống: “TM. ”, “KT. ”, “TL. ”, “TUQ. ”, “Q. ”',
  severity: 'error',
  appliesTo: [...motNguoiKy, 'giay-nghi-phep'],
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm đ',
    'các chữ viết tắt quyền hạn như: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”',
  ),
  messages: {
    thieuCham: 'Sau chữ viết tắt “{chu}” thiếu dấu chấm.',
    thieuKhoangTrong: 'Sau “{chu}.” thiếu khoảng trống.',
    saiCachViet: 'Chữ viết tắt ghi “{actual}”, quy định ghi “{expected}”.',
    vietDu: 'Quyền hạn ghi “{actual}”, quy định viết tắt “{expected}”.',
  },
  examples: {
    right: ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình', 'Q. GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['KT CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình', 'T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('chuKy')) {
      if (part.role === 'quyenHan' || part.role === 'chucVu') yield* abbreviation(part);
    }
  },
});

type Message = 'thieuCham' | 'thieuKhoangTrong' | 'saiCachViet' | 'vietDu';

function* abbreviation(part: Part): Iterable<Flag<Message>> {
  const spelt = find(part, vietDu);
  const found = spelt ?? find(part, vietTat);
  if (found?.chu === undefined || found.dau === undefined) return;
  const written = found.chu.text.normalize('NFC');
  const letters =
    spelt === undefined ? written.replace(/[^\p{L}]/gu, '').toUpperCase() : (tat[written.toLowerCase()] ?? 'TUQ');
  const plain = spelt === undefined && written.length === letters.length;
  if (plain && /^\.\s+$/u.test(found.dau.text)) return;

  const whole = { text: found.chu.text + found.dau.text, span: { ...found.chu.span, end: found.dau.span.end } };
  yield {
    message: spelt !== undefined ? 'vietDu' : plain ? messageFor(found.dau.text) : 'saiCachViet',
    place: { kind: 'span', span: whole.span },
    data: { chu: letters, actual: whole.text.trim(), expected: `${letters}.` },
    actual: whole.text,
    expected: `${letters}. `,
    fixes: [
      {
        title: `Ghi “${letters}.”`,
        safety: 'safe',
        edits: [plain ? replaceWith(found.dau, '. ') : replaceWith(whole, `${letters}. `)],
      },
    ],
  };
}

function messageFor(mark: string): Message {
  if (mark.trim() === '') return 'thieuCham';
  return mark === '.' ? 'thieuKhoangTrong' : 'saiCachViet';
}
