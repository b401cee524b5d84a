import { words } from '../language/words';

/** What the author reads of new documents in the tab “Chèn”. */
export const strings = words('newDocument', {
  title: 'Văn bản mới',
  all: (count: number) => `Tất cả ${count} mẫu`,
  fewer: 'Thu gọn',
  group: { nd30: 'Văn bản nhà nước (Nghị định 30)', hd05: 'Văn bản của Đảng (Hướng dẫn 05)' },
  heading: (name: string) => `Soạn ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`,
  subject: 'Trích yếu',
  subjectHint: (lead: string) => `Viết tiếp sau “${lead}”. Để trống thì điền sau.`,
  signer: 'Người ký',
  from: (agency: string) => `Điền theo hồ sơ của ${agency}.`,
  noProfile: 'Chưa có hồ sơ cơ quan: tên, ký hiệu, người ký là chỗ chờ điền.',
  unsavedProfile: 'Hồ sơ cơ quan đang ghi chưa lưu nên chưa dùng: tên, ký hiệu, người ký là chỗ chờ điền.',
  toProfile: 'Mở hồ sơ',
  otherProfile: {
    nd30: 'Hồ sơ đã lưu là của tổ chức đảng nên mẫu này không điền sẵn.',
    hd05: 'Hồ sơ đã lưu là của cơ quan nhà nước nên mẫu này không điền sẵn.',
  },
  make: 'Tạo văn bản',
  making: 'Đang soạn…',
  cancel: 'Thôi',
  opened: (file: string) => `Đã mở ${file}. Không thấy văn bản mới thì tải tệp về.`,
  unable: (file: string) => `Word này không mở được văn bản mới từ ngăn. Tải ${file} về rồi mở.`,
  handed: (file: string) => `Đã tải ${file} về. Mở tệp ấy trong Word để soạn tiếp.`,
  failed: 'Chưa soạn được văn bản. Xin thử lại.',
  download: (file: string) => `Tải ${file}`,
} as const);
