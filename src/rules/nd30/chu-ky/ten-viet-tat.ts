import { slipRule } from '../../shapes/slip';
import { docTuNghiDinh30, bangMauChu } from '../../law/nd30/basis';
import { motNguoiKy } from '../../law/nd30/kinds';

/** “TM. UBND”: the body abbreviated after the abbreviation of quyền hạn. */
const tenTat = /^T\s?[/.]?\s?M[\s.,:/-]*\s(?<sai>UBND|HĐND)(?!\p{L})/dgu;

export const tenVietTat = slipRule({
  id: 'nd30/chu-ky/ten-viet-tat',
  ref: 'ND30-KY-01',
  component: 'chuKy',
  roles: ['quyenHan'],
  title: 'Sau “TM.” tên tập thể, cơ quan ghi đầy đủ, không viết tắt',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: docTuNghiDinh30(bangMauChu, 'TM. ỦY BAN NHÂN DÂN'),
  message: 'Sau “TM.” tên cơ quan viết tắt “{sai}”.',
  pattern: tenTat,
  right: ({ sai }) => (sai?.text === 'UBND' ? 'ỦY BAN NHÂN DÂN' : 'HỘI ĐỒNG NHÂN DÂN'),
  safety: 'review',
  examples: {
    right: ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình'],
    wrong: ['TM. UBND\nCHỦ TỊCH\nTrần Văn Bình'],
  },
});
