import { isDeclared } from '../../office';
import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai, maLoai } from '../../law/nd30/kinds';

/** The first group after the number. */
const nhomDau = /^[^/]*\/[ \u00a0]*(?:(?:19|20)\d\d\/)?(?<sai>\p{L}+)(?=[ \u00a0]*(?:[-–/]|$))/dgu;

const codes: readonly string[] = Object.values(maLoai);

export const khopTenLoai = slipRule({
  id: 'nd30/so-ky-hieu/khop-ten-loai',
  ref: 'ND30-SO-05',
  component: 'soKyHieu',
  title: 'Ký hiệu mở đầu bằng chữ viết tắt của tên loại văn bản',
  severity: 'error',
  appliesTo: coTenLoai,
  basis: letterhead.kyHieu,
  message: 'Ký hiệu mở đầu bằng “{sai}”, không khớp tên loại văn bản.',
  pattern: nhomDau,
  right: ({ sai }, { kind, anatomy, office }) => {
    const code = kind === null ? undefined : maLoai[kind];
    const group = sai?.text ?? '';
    if (code === undefined || anatomy.of('tenLoai').length === 0) return null;
    if (group.toLowerCase() === code.toLowerCase() || isDeclared(office, group, ['types'])) return null;
    const rest = group.slice(code.length);
    if (group.startsWith(code) && /^\p{Ll}/u.test(rest)) return code;
    if (group.startsWith(code) && !isDeclared(office, group, ['organisations', 'units'])) return null;
    return codes.includes(group) ? code : `${code}-${group}`;
  },
  safety: 'review',
  examples: {
    right: [{ text: 'Số: 15/KH-SNV', shown: 'kế hoạch', kind: 'ke-hoach' }],
    wrong: [{ text: 'Số: 15/BC-SNV', shown: 'kế hoạch', kind: 'ke-hoach' }],
  },
});
