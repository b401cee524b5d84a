import type { Lock } from '../host/host';
import { words } from './language/words';

/** What the author reads where the draft may only be looked at: the state, the way out, and why the button is shut. */
export const strings = words('locks', {
  protected: {
    title: 'Văn bản đang được bảo vệ.',
    more: 'Vẫn kiểm tra được; muốn sửa thì tắt bảo vệ ở thẻ Xem lại, mục Hạn chế chỉnh sửa.',
    bar: 'Chưa sửa được khi văn bản đang được bảo vệ.',
  },
  readOnly: {
    title: 'Văn bản mở chỉ để đọc.',
    more: 'Vẫn kiểm tra được; muốn sửa thì lưu thành bản khác rồi mở bản đó.',
    bar: 'Chưa sửa được khi văn bản mở chỉ để đọc.',
  },
  final: {
    title: 'Văn bản đã đánh dấu là bản cuối cùng.',
    more: 'Vẫn kiểm tra được; muốn sửa thì vào Tệp, Thông tin, Bảo vệ Tài liệu, bấm lại Đánh dấu là Cuối cùng để bỏ dấu.',
    bar: 'Chưa sửa được khi văn bản còn đánh dấu là bản cuối cùng.',
  },
  signed: {
    title: 'Văn bản đã ký số.',
    more: 'Vẫn kiểm tra được; sửa là mất giá trị chữ ký số. Muốn sửa thì mở bản chưa ký.',
    bar: 'Không sửa văn bản đã ký số.',
  },
} satisfies Record<Lock, { title: string; more: string; bar: string }>);
