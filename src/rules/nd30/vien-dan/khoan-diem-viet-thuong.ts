import { wordingRule } from '../../shapes/wording';
import { body } from '../../law/nd30/body';

/** “Khoản 2 Điều 3”, “Điểm a khoản 2” after a small letter or a comma: inside a sentence, never at its beginning. */
const pattern =
  /(?<=[\p{Ll}\p{N},;(] ?)(?<=[ (])(?<quanh>(?<sai>Khoản(?= \d{1,2}[a-zđ]?(?:,|;| và| [ĐKđk]iều| [Đđ]iểm))|Điểm(?= [a-zđ](?:,|;| và| [Kk]hoản))) (?:\d{1,2}|[a-zđ]))/dgu;

export const khoanDiemVietThuong = wordingRule({
  id: 'nd30/vien-dan/khoan-diem-viet-thuong',
  ref: 'ND30-VD-05',
  component: 'vienDan',
  title: 'Viện dẫn khoản, điểm thì không viết hoa',
  severity: 'warning',
  basis: { ...body.vienDanDieu, standing: 'reading' },
  message: 'Viện dẫn “{quanh}” viết hoa khoản, điểm.',
  hint: /[ (](?:Kh|Đi)[^ ]{1,6} [a-zđ\d]/,
  pattern,
  right: ({ sai }) =>
    sai === undefined ? null : sai.text.normalize('NFC').charAt(0).toLowerCase() + sai.text.normalize('NFC').slice(1),
  safety: 'safe',
  examples: {
    right: ['Thực hiện theo điểm a khoản 2 Điều 3 của Luật Viên chức.'],
    wrong: [
      'Thực hiện theo Điểm a khoản 2 Điều 3 của Luật Viên chức.',
      'Thực hiện theo Khoản 2 Điều 3 của Luật Viên chức.',
    ],
  },
});
