import { words } from './language/words';

/** Title and sentence of a failure. */
export interface Wording {
  readonly title: string;
  readonly more: string;
}

const known: Readonly<Record<string, Wording>> = {
  damaged: {
    title: 'Tệp bị hỏng, không đọc được',
    more: 'Phần nội dung của tệp Word thiếu hoặc đứt đoạn. Xin mở tệp bằng Word (Mở và sửa chữa), lưu thành tệp mới, rồi kiểm tra lại.',
  },
  encrypted: {
    title: 'Tệp có mật khẩu',
    more: 'Thể Thức không hỏi và không giữ mật khẩu. Xin mở tệp bằng Word rồi kiểm tra ngay trong Word.',
  },
  'not-a-docx': { title: 'Không phải tệp Word', more: 'Thể Thức chỉ đọc tệp .docx.' },
  empty: { title: 'Tệp rỗng', more: 'Tệp rỗng, không phải là văn bản Word (.docx).' },
  'old-doc': {
    title: 'Tệp Word kiểu cũ (.doc)',
    more: 'Xin mở tệp bằng Word, chọn Lưu thành, loại Tài liệu Word (.docx), rồi kiểm tra lại.',
  },
  'too-large': { title: 'Tệp quá lớn', more: 'Tệp vượt quá cỡ mà một văn bản hành chính có thể có.' },
  unsupported: { title: 'Chưa đọc được loại tệp này', more: 'Xin lưu thành tệp .docx bằng Word rồi kiểm tra lại.' },
  'word-too-old': {
    title: 'Word này cũ quá',
    more: 'Thể Thức cần Word 2019 trở lên, hoặc Word của Microsoft 365.',
  },
  'not-in-word': {
    title: 'Chỉ chạy trong Word',
    more: 'Trang này là ngăn của Thể Thức trong Word. Xin mở Word, thẻ Trang đầu, nút Thể Thức.',
  },
  stopped: { title: 'Đã dừng đọc văn bản', more: 'Chưa có kết quả nào.' },
};

/** What the author reads where a document cannot be used, by the code of the failure. */
export const failures = words('failures', {
  known,
  otherwise: { title: 'Chưa đọc được văn bản', more: 'Xin thử lại. Văn bản vẫn nguyên như cũ.' },
});
