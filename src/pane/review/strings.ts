import { words } from '../language/words';

/** What the author reads of review sheets. */
export const strings = words('review', {
  next: 'Việc tiếp theo',
  title: 'Phiếu kiểm tra thể thức',
  reviewer: 'Người kiểm tra',
  reviewerHint: 'Họ tên in dưới chỗ ký; để trống thì ghi tay khi ký.',
  make: 'Lập phiếu kiểm tra',
  making: 'Đang lập phiếu…',
  more: 'Phiếu ghi những điểm đã thấy, đã sửa, đã bỏ qua và phần chưa kiểm tra được, để ký và lưu.',
  code: (code: string) => `Mã nội dung hiện nay: ${code}`,
  bodyCode: (code: string) => `Mã phần thân hiện nay: ${code}`,
  holds: 'Phiếu đã lập mang đúng mã này thì còn giá trị; mã khác là văn bản đã thay đổi.',
  outdated: 'Văn bản đã thay đổi sau khi lập phiếu: phiếu ấy hết giá trị.',
  opened: (file: string) => `Đã mở ${file}. Không thấy văn bản mới thì tải tệp về.`,
  unable: (file: string) => `Word này không mở được văn bản mới từ ngăn. Tải ${file} về rồi mở.`,
  handed: (file: string) => `Đã tải ${file} về.`,
  failed: 'Chưa lập được phiếu. Xin thử lại.',
  download: (file: string) => `Tải ${file}`,
} as const);
