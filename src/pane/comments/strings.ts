import { words } from '../language/words';

/** What the author reads of findings that stand as comments. */
export const strings = words('comments', {
  comment: 'Ghi phát hiện thành nhận xét',
  uncomment: 'Xóa nhận xét của Thể Thức',
  more: 'Nhận xét bắt đầu bằng “[Thể Thức]”; ghi lại không thành hai, trình ký thì xóa.',
  notHere: 'Word này không ghi nhận xét được; lập phiếu kiểm tra dưới đây thì có đủ các phát hiện.',
  refused: 'Word không cho ghi nhận xét vào văn bản này; lập phiếu kiểm tra dưới đây thì có đủ các phát hiện.',
  nothing: 'Không có lỗi hay mục nên xem nào để ghi.',
  busy: 'Đang ghi…',
  commented: (added: number, lost: number) => {
    const unplaced = lost === 0 ? '' : ` ${lost} mục không còn thấy chỗ.`;
    return added === 0 ? `Các nhận xét đã có đủ.${unplaced}` : `Đã ghi ${added} nhận xét.${unplaced}`;
  },
  uncommented: (removed: number, answered: number) => {
    const kept = answered === 0 ? '' : ` Giữ ${answered} nhận xét đã có người trả lời.`;
    return removed === 0 ? `Không có nhận xét nào để xóa.${kept}` : `Đã xóa ${removed} nhận xét.${kept}`;
  },
} as const);
