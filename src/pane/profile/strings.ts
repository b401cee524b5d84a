import { words } from '../language/words';

/** What the author reads in the tab “Hồ sơ”. */
export const strings = words('profile', {
  title: 'Hồ sơ cơ quan',
  offered: 'Đã đọc phần đầu và chữ ký của văn bản đang mở. Xem lại rồi lưu.',
  take: 'Lấy thêm từ văn bản đang mở',
  taken: 'Đã thêm những gì văn bản đang mở có mà hồ sơ chưa có. Xem lại rồi lưu.',
  nothingNew: 'Văn bản đang mở không có gì mới cho hồ sơ.',
  nothingRead: 'Không đọc được phần đầu của văn bản đang mở.',
  otherConvention: 'Văn bản đang mở theo quy ước khác nên không lấy vào hồ sơ này.',
  imported: (file: string) => `Đã đọc tệp ${file}. Xem lại rồi lưu.`,
  importedFaulty: (file: string, count: number) => `Đã đọc tệp ${file}. Sửa ${count} chỗ sai bên dưới rồi lưu.`,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  saved: 'Đã lưu hồ sơ. Các lần kiểm tra từ nay đối chiếu với hồ sơ này.',
  notSaved: (count: number) => `Chưa lưu: còn ${count} chỗ cần sửa.`,
  notKept: 'Máy này không lưu được: hồ sơ chỉ còn đến khi đóng ngăn. Xuất ra tệp để giữ.',
  notHanded: (count: number) => `Chưa xuất: còn ${count} chỗ cần sửa.`,
  reverted: 'Đã trở lại hồ sơ đã lưu.',
  removed: 'Đã bỏ hồ sơ.',
  removedPart: (what: string) => `Đã xóa ${what}.`,
  refused: (file: string) => `Không dùng được tệp ${file}; phần đang ghi giữ nguyên:`,
  damaged: 'Hồ sơ đã lưu trên máy này bị hỏng nên không dùng được:',
  damagedCopy: 'Tải bản đang giữ',
  blank: 'Chưa ghi mục này.',
  dateForm: 'Ghi ngày theo dạng 01/7/2025.',
  damagedName: 'ho-so-bi-hong.json',
  moreFaults: (count: number) => `Và ${count} chỗ khác.`,
  unread: 'Không đọc được tệp.',
  close: 'Đóng',

  officeUsed: (moment: string) =>
    `Đang dùng hồ sơ của cơ quan, đặt cạnh ngăn; từ tệp co-quan/ho-so.json đọc lúc ${moment}. Sửa rồi lưu thì máy này có hồ sơ riêng.`,
  officeBeside: (moment: string) =>
    `Cơ quan có hồ sơ đặt cạnh ngăn, đọc lúc ${moment}. Đang dùng hồ sơ riêng của máy này.`,
  officeWritten: (moment: string) =>
    `Đang dùng hồ sơ của cơ quan, đặt cạnh ngăn, đọc lúc ${moment}. Phần đang ghi bên dưới chưa lưu.`,
  officeWaits: (moment: string) =>
    `Cơ quan có hồ sơ đặt cạnh ngăn, đọc lúc ${moment}. Chưa dùng vì máy này có hồ sơ riêng đang hỏng.`,
  officeTake: 'Xem hồ sơ của cơ quan',
  officeTaken: 'Đã đưa hồ sơ của cơ quan vào phần ghi. Xem lại rồi lưu.',
  officeTrouble: (why: string) => `${why}; vẫn dùng hồ sơ riêng của máy này.`,

  agency: 'Cơ quan',
  name: 'Tên đầy đủ',
  symbol: 'Viết tắt trong ký hiệu',
  place: 'Địa danh',
  superior: 'Cơ quan chủ quản',
  none: 'Không có',
  convention: 'Quy ước',
  conventionName: { nd30: 'Nghị định 30', hd05: 'Hướng dẫn 05' },
  moreOfAgency: 'Tên gọi tắt, ngành, ngày áp dụng',
  shortName: 'Tên gọi tắt',
  shortNameExample: 'UBND xã Bình Sơn',
  field: 'Ngành',
  fieldName: {
    general: 'Không thuộc ngành riêng',
    education: 'Giáo dục',
    health: 'Y tế',
    'armed-forces': 'Lực lượng vũ trang',
    science: 'Khoa học',
  },
  fieldHint: 'Bốn ngành này được ghi học hàm, học vị, cấp bậc trước họ tên người ký.',
  since: 'Áp dụng từ ngày',
  sinceExample: '01/7/2025',

  add: 'Thêm',
  edit: 'Sửa',
  done: 'Xong',
  remove: 'Xóa',
  units: 'Đơn vị, lĩnh vực',
  addUnit: 'Thêm đơn vị, lĩnh vực',
  editUnit: (name: string) => `Sửa đơn vị ${name}`,
  unitShort: 'Viết tắt',
  unitFull: 'Tên đơn vị, lĩnh vực',
  noUnits: 'Chưa có đơn vị nào. Công văn ghi chữ viết tắt của đơn vị soạn thảo trong ký hiệu.',
  blankUnit: 'chưa đặt tên',
  unnamed: 'chưa ghi tên',
  unit: (name: string) => `đơn vị ${name}`,

  signers: 'Người ký',
  addSigner: 'Thêm người ký',
  editSigner: (name: string) => `Sửa người ký ${name}`,
  noSigners: 'Chưa có người ký nào.',
  signer: (name: string) => `người ký ${name}`,
  usedFor: 'Dùng cho',
  usedForAny: 'Mọi loại văn bản',
  authority: 'Quyền hạn',
  authorityHint: {
    nd30: 'Mỗi dòng một ý, ví dụ “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”. Ký trực tiếp thì để trống.',
    hd05: 'Mỗi dòng một ý, ví dụ “T/M BAN THƯỜNG VỤ”. Ký trực tiếp thì để trống.',
  },
  signerTitle: 'Chức vụ',
  signerName: 'Họ và tên',
  addKind: 'Thêm loại văn bản',
  removeKind: (kind: string) => `Bỏ ${kind}`,

  receivers: 'Nơi nhận thường dùng',
  receiversOf: (kind: string) => `Nơi nhận thường dùng · ${kind}`,
  addReceivers: 'Thêm nơi nhận của loại khác',
  editReceivers: (kind: string) => `Sửa nơi nhận thường dùng của ${kind}`,
  noReceivers: 'Chưa có nơi nhận thường dùng nào.',
  receiversPart: (kind: string) => `nơi nhận thường dùng của ${kind}`,
  receiversKind: 'Loại văn bản',
  receiversLines: 'Mỗi dòng một nơi nhận',
  receiversHint: 'Không ghi gạch đầu dòng và dấu cuối dòng. “{đơn vị}” là chỗ ghi đơn vị soạn thảo.',
  putSlot: 'Thêm chỗ ghi đơn vị soạn thảo',
  slot: 'đơn vị soạn thảo',
  otherKinds: 'Văn bản còn lại',

  numbers: 'Cách ghi số, ký hiệu',
  numbersOf: { 'cong-van': 'Công văn', '*': 'Văn bản có tên loại' },
  numbersFixed: 'Theo Hướng dẫn 05-HD/VPTW, mọi văn bản ghi một cách.',
  anyUnit: 'ĐV',

  save: 'Lưu hồ sơ',
  import: 'Nhập',
  importLong: 'Nhập hồ sơ từ tệp JSON',
  export: 'Xuất',
  exportLong: 'Xuất hồ sơ ra tệp JSON',
  fileName: 'ho-so.json',
  stays: 'Lưu trên máy này, không gửi đi đâu.',
  unsaved: 'Có thay đổi chưa lưu.',
  revert: 'Bỏ thay đổi',
  removeProfile: 'Bỏ hồ sơ này',
} as const);

/** A remark as a sentence of its own. */
export function sentence(message: string): string {
  if (message === 'để trống') return strings.blank;
  if (message.startsWith('ghi ngày theo dạng')) return strings.dateForm;
  const said = message.replace('; tên này', '. Tên này');
  return `${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)}.`;
}

/** How somebody signs, under the kinds: “Ký thay Chủ tịch”; null where the lines say no more than the title. */
export function mannerOf(authority: readonly string[]): string | null {
  const last = authority.at(-1);
  const read = /^(?<sign>TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|T\/L) (?<whom>.+)$/u.exec(last ?? '')?.groups;
  const manner = manners[read?.sign ?? ''];
  if (read === undefined || manner === undefined) return null;
  const whom = (read.whom ?? '').toLocaleLowerCase('vi');
  return `${manner} ${whom.charAt(0).toLocaleUpperCase('vi')}${whom.slice(1)}`;
}

const manners: Readonly<Record<string, string>> = {
  'TM.': 'Thay mặt',
  'KT.': 'Ký thay',
  'TL.': 'Thừa lệnh',
  'TUQ.': 'Thừa ủy quyền',
  'T/M': 'Thay mặt',
  'K/T': 'Ký thay',
  'T/L': 'Thừa lệnh',
};
