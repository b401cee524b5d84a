import type { Choice } from '../../clauses/own/collide';
import { words } from '../language/words';

/** What the author reads of clauses of one's own and of the office's. */
export const strings = words('ownClauses', {
  title: 'Điều khoản của cơ quan',
  origin: { own: 'Của tôi', shared: 'Của cơ quan', standard: 'Mẫu chung' },
  back: 'Về danh sách điều khoản',
  what: 'Điều khoản của tôi lưu trên máy này, không gửi đi đâu. Được tìm và chèn cùng với mẫu chung.',
  saveSelected: 'Lưu đoạn đang chọn…',
  manage: (count: number) => (count === 0 ? 'Điều khoản của cơ quan' : `Điều khoản của cơ quan (${count})`),
  writeNew: 'Viết mới…',
  take: 'Nhập tệp…',
  hand: 'Tải về (JSON)',
  fileName: 'dieu-khoan-cua-toi.json',
  reading: 'Đang đọc…',
  none: 'Chưa có điều khoản nào. Bôi đen đoạn hay dùng trong văn bản rồi bấm “Lưu đoạn đang chọn…”, hoặc nhập tệp đã có.',
  count: (count: number) => `${count} điều khoản`,
  find: 'Tìm trong điều khoản của tôi',
  noneFound: 'Không có điều khoản nào như vậy.',
  more: (count: number) => `Xem thêm ${count} điều khoản`,
  edit: 'Sửa',
  editOf: (title: string) => `Sửa: ${title}`,
  remove: 'Xóa',
  removeOf: (title: string) => `Xóa: ${title}`,
  undo: 'Hoàn tác',
  takenBack: 'Đã hoàn tác.',
  saved: (title: string) => `Đã lưu “${title}”.`,
  changed: (title: string) => `Đã sửa “${title}”.`,
  removed: (title: string) => `Đã xóa “${title}”.`,
  nothingSelected: 'Chưa bôi đen đoạn nào trong phần nội dung của văn bản. Bôi đen đoạn cần lưu rồi bấm lại.',
  tooMuch: (most: number) => `Đoạn đang chọn dài quá: một điều khoản có nhiều nhất ${most} đoạn văn.`,
  notKept: 'Máy này không lưu được: điều khoản chỉ còn đến khi đóng ngăn. Tải về để giữ.',
  spoiled: (count: number) => `${count} điều khoản đã lưu không đọc được nên không hiện; vẫn giữ nguyên trên máy.`,

  sharedTitle: 'Thư viện dùng chung',
  sharedNone: 'Cơ quan chưa đặt thư viện dùng chung.',
  sharedReading: 'Đang xem thư viện dùng chung của cơ quan…',
  sharedCount: (count: number) => `${count} điều khoản của cơ quan.`,
  sharedNotKept: 'Máy này không giữ được bản sao: khi không thấy tệp thì không dùng được.',

  refused: (file: string, count: number) =>
    count === 0 ? `Chưa đọc được tệp ${file}. Xin thử lại.` : `Tệp ${file} có ${count} chỗ sai nên không dùng:`,
  moreFaults: (count: number) => `Và ${count} chỗ khác.`,
  nothingChanged: 'Điều khoản đang có giữ nguyên.',
  fileTooLarge: 'tệp lớn quá, không đọc',

  formNew: 'Lưu thành điều khoản',
  formEdit: 'Sửa điều khoản',
  name: 'Tên',
  category: 'Nhóm',
  field: 'Lĩnh vực',
  fieldHint: 'Không ghi thì dùng cho mọi lĩnh vực.',
  use: 'Dùng cho',
  text: 'Lời văn',
  textHint: 'Mỗi đoạn một dòng; không ghi số thứ tự và dấu “./.”. Chỗ điền là tên đặt trong ngoặc nhọn.',
  slots: 'Chỗ điền',
  slotsHint: 'Bỏ chọn thì chữ giữ nguyên như trong văn bản.',
  noSlots: 'Không có chỗ điền. Bôi đen chữ trong lời văn rồi bấm “Thành chỗ điền”.',
  slotOf: (label: string, words: string) => `${label}: ${words}`,
  slotName: (words: string) => `Tên chỗ điền thay cho “${words}”`,
  makeSlot: 'Thành chỗ điền',
  noSlot: 'Bôi đen vài chữ trong lời văn, trong một đoạn và ngoài các chỗ điền, rồi bấm lại.',
  preview: 'Xem trước',
  keep: 'Lưu',
  cancel: 'Thôi',

  importTitle: 'Nhập và gộp',
  importAccount: (file: string, added: number, same: number, collide: number) =>
    `Tệp ${file}: ${added} điều khoản mới, ${same} đã có, ${collide} trùng mã hoặc trùng tên mà khác lời văn.`,
  byId: (id: string) => `trùng mã “${id}”`,
  byTitle: 'trùng tên',
  forAll: 'Với mọi điều khoản trùng',
  choice: { mine: 'Giữ của tôi', theirs: 'Lấy của tệp', both: 'Giữ cả hai' } satisfies Record<Choice, string>,
  choiceFor: (title: string) => `Khi trùng: ${title}`,
  mine: 'Của tôi',
  theirs: 'Của tệp',
  apply: 'Gộp',
  leave: 'Thôi, không nhập',
  merged: (
    file: string,
    account: {
      readonly added: number;
      readonly replaced: number;
      readonly both: number;
      readonly left: number;
      readonly same: number;
    },
  ) => {
    const parts = [
      [account.added, 'thêm'],
      [account.replaced, 'thay bằng của tệp'],
      [account.both, 'giữ cả hai'],
      [account.left, 'giữ của tôi'],
      [account.same, 'đã có'],
    ] as const;
    const counts = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])).join(', ');
    return counts === '' ? `Tệp ${file} không có điều khoản nào.` : `Tệp ${file}: ${counts}.`;
  },
} as const);
