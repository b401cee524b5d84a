import { isDeclared } from '../../office';
import { slipRule } from '../../shapes/slip';
import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { coTenLoai, maLoai } from '../../law/nd30/kinds';

/** The first group after the number. */
const nhomDau = /^[^/]*\/[ \u00a0]*(?<sai>\p{L}+)(?=[ \u00a0]*[-–/])/dgu;

export const vietTatLoai = slipRule({
  id: 'nd30/so-ky-hieu/viet-tat-loai',
  ref: 'ND30-ABB-01',
  component: 'soKyHieu',
  title: 'Chữ viết tắt tên loại viết đúng chữ hoa, chữ thường',
  severity: 'warning',
  appliesTo: coTenLoai,
  basis: docTuNghiDinh30('Phụ lục III, Mục I', 'BẢNG CHỮ VIẾT TẮT TÊN LOẠI VĂN BẢN HÀNH CHÍNH VÀ BẢN SAO VĂN BẢN'),
  message: 'Chữ viết tắt tên loại ghi “{sai}”, đúng là “{dung}”.',
  pattern: nhomDau,
  right: ({ sai }, { kind, office }) => {
    const code = kind === null ? undefined : maLoai[kind];
    if (isDeclared(office, sai?.text ?? '', ['types'])) return null;
    return code !== undefined && sai?.text.toLowerCase() === code.toLowerCase() ? code : null;
  },
  examples: {
    right: [{ text: 'Số: 15/TTr-SNV', shown: 'tờ trình', kind: 'to-trinh' }],
    wrong: [{ text: 'Số: 15/TTR-SNV', shown: 'tờ trình', kind: 'to-trinh' }],
  },
});
