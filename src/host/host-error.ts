/** Why the host could not do what was asked, stable for tests and for the footer of the pane. */
export type HostErrorCode =
  'read-failed' | 'write-failed' | 'select-failed' | 'caret-unknown' | 'search-open' | 'too-old' | 'no-access';

const sentences: Readonly<Record<HostErrorCode, string>> = {
  'read-failed': 'Word không trao được nội dung văn bản. Xin lưu văn bản rồi kiểm tra lại.',
  'write-failed': 'Word không thực hiện được việc sửa. Xin kiểm tra lại để biết văn bản đang ra sao.',
  'select-failed': 'Word không đưa con trỏ đến chỗ này được.',
  'caret-unknown': 'Word không cho biết con trỏ đang ở đâu. Xin bấm vào chỗ cần chèn rồi làm lại.',
  'search-open': 'Hộp Tìm kiếm của Word đang mở. Xin đóng hộp đó rồi làm lại.',
  'too-old': 'Bản Word này cũ quá, thiếu phần mà Thể Thức cần. Dùng được từ Word 2019 trở lên.',
  'no-access': 'Word không cho Thể Thức đọc văn bản này.',
};

/** The one typed error of a host: a code and one Vietnamese sentence; what the API said stays in `cause`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    cause?: unknown,
  ) {
    super(sentences[code], { cause });
    this.name = 'HostError';
  }
}
