import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Verbs that trích yếu begin with; nothing else is certainly no name. */
const dongTu =
  /^V\/[vV][ \u00a0]*[:.]?[ \u00a0]*(?<sai>Báo|Ban|Bổ|Cử|Cung|Đăng|Đề|Điều|Đôn|Góp|Gửi|Hướng|Kiểm|Kiện|Lấy|Mời|Nâng|Phối|Phổ|Rà|Sửa|Tăng|Tham|Thực|Tổ|Tổng|Tiếp|Triển|Trả|Tuyên|Xây|Xin)(?=[ \u00a0]\p{Ll})/dgu;

export const congVanVietThuong = slipRule({
  id: 'nd30/trich-yeu/cong-van-viet-thuong',
  ref: 'ND30-TYCV-02',
  component: 'trichYeu',
  title: 'Sau “V/v” viết chữ thường',
  severity: 'warning',
  appliesTo: ['cong-van'],
  basis: letterhead.trichYeuCongVanViDu,
  message: 'Sau “V/v” từ “{sai}” viết chữ thường.',
  pattern: dongTu,
  right: ({ sai }) => sai?.text.toLocaleLowerCase('vi') ?? null,
  examples: { right: ['V/v triển khai kế hoạch'], wrong: ['V/v Triển khai kế hoạch'] },
});
