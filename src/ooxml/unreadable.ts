import { UnreadableFile, type UnreadableCode } from './model';

const sentences: Readonly<Record<Exclude<UnreadableCode, 'not-found'>, string>> = {
  'not-a-docx': 'Tệp không phải là văn bản Word (.docx).',
  empty: 'Tệp rỗng, không phải là văn bản Word (.docx).',
  'old-doc': 'Tệp ở định dạng Word cũ (.doc); cần lưu lại thành .docx trước khi kiểm tra.',
  encrypted: 'Tệp được đặt mật khẩu nên không đọc được; cần bỏ mật khẩu trước khi kiểm tra.',
  damaged:
    'Tệp .docx bị hỏng hoặc không đầy đủ nên không đọc được; cần mở bằng Word (Mở và sửa chữa), lưu thành tệp mới rồi kiểm tra lại.',
  'too-large': 'Tệp quá lớn sau khi giải nén nên không đọc.',
  unsupported: 'Cấu trúc của tệp nằm ngoài phạm vi đọc được.',
};

/** The typed error for a code, with its usual sentence or one that says more. */
export function unreadable(
  code: Exclude<UnreadableCode, 'not-found'>,
  sentence: string = sentences[code],
): UnreadableFile {
  return new UnreadableFile(code, sentence);
}
