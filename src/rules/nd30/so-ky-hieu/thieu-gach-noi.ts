import { isDeclared } from '../../office';
import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai, maLoai } from '../../law/nd30/kinds';

/** The only group of the symbol: type and issuer glued together, if it begins with the type's code. */
const motNhom = /\/[ \u00a0]*(?<sai>\p{Lu}[\p{L}\d]+)$/dgu;

export const thieuGachNoi = slipRule({
  id: 'nd30/so-ky-hieu/thieu-gach-noi',
  ref: 'ND30-SO-04',
  component: 'soKyHieu',
  title: 'Giữa tên loại và tên cơ quan trong ký hiệu có gạch nối',
  severity: 'error',
  appliesTo: coTenLoai,
  basis: letterhead.soKyHieu,
  message: 'Ký hiệu “{sai}” thiếu gạch nối sau chữ viết tắt tên loại.',
  pattern: motNhom,
  right: ({ sai }, { kind, office }) => {
    const code = kind === null ? undefined : maLoai[kind];
    const group = sai?.text ?? '';
    if (isDeclared(office, group)) return null;
    return code !== undefined && group.startsWith(code) && group.length > code.length + 1
      ? `${code}-${group.slice(code.length)}`
      : null;
  },
  examples: { right: ['Số: 15/QĐ-UBND'], wrong: [{ text: 'Số: 15/KHSNV', shown: 'kế hoạch', kind: 'ke-hoach' }] },
});
