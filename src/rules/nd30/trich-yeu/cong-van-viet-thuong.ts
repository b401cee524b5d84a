import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Verbs that trích yếu begin with; nothing else is certainly no name. */
const dongTu =
  /^V\/[vV][ \u00a0]*[:.]?[ \u00a0]*(?<sai>Báo|Ban|Bảo|Bổ|Cắt|Cấp|Chủ(?= (?:động|trì))|Chuyển|Công(?= (?:bố|khai|nhận))|Cử|Cung|Đánh|Đăng|Đẩy|Đề|Điều|Đính|Đôn|Gia(?= hạn)|Giải|Giao(?! thông)|Góp|Gửi|Hoàn|Hướng|Khắc|Kiểm|Kiện|Lấy|Lập|Mời|Nâng|Phân(?= (?:bổ|cấp|công))|Phối|Phổ|Quán|Rà|Sửa|Tạm|Tăng|Tập(?= (?:huấn|trung))|Tham|Thanh(?= toán)|Thẩm|Thông(?= báo)|Thực|Tổ|Tổng|Tiếp|Triển|Trả|Tuyên|Xây|Xin|Xử)(?=[ \u00a0]\p{Ll})/dgu;

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
