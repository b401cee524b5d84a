import type { Neighbour } from '../../drafting/neighbour';
import type { Choice } from './places';

/** What the author reads in the tab “Chèn”. */
export const strings = {
  clauses: 'Điều khoản',
  search: 'Tìm điều khoản',
  placeholder: 'Vài chữ của điều khoản, không dấu cũng được',
  clear: 'Xóa chữ đã gõ',
  filters: 'Lọc điều khoản',
  all: 'Tất cả',
  favourites: 'Đã đánh dấu',
  recent: 'Mới dùng',
  moreFilters: 'Thêm',
  fewerFilters: 'Bớt',
  count: (count: number) => `${count} kết quả`,
  found: (count: number) => (count === 0 ? 'Không tìm thấy điều khoản nào.' : `Tìm thấy ${count} điều khoản.`),
  preparing: 'Đang tìm…',
  none: 'Không có điều khoản nào như vậy.',
  noneMore: 'Thử ít chữ hơn, hoặc chọn “Tất cả”.',
  noneMarked: 'Chưa đánh dấu điều khoản nào. Bấm ngôi sao bên tên điều khoản để đánh dấu.',
  noneUsed: 'Chưa chèn điều khoản nào trên máy này.',
  mark: (title: string) => `Đánh dấu: ${title}`,
  unmark: (title: string) => `Bỏ đánh dấu: ${title}`,
  more: (count: number) => `Xem thêm ${count} điều khoản`,

  origin: {
    document: 'Theo văn bản',
    profile: 'Lấy từ hồ sơ cơ quan',
    options: 'Đã chọn',
    author: 'Đã điền',
  },
  unfilled: 'Chưa điền',
  offers: 'Gợi ý',
  example: (sample: string) => `Ví dụ: ${sample}`,
  chooseOne: 'Chọn…',
  instrumentHint: 'Số, ký hiệu hoặc vài chữ của trích yếu',
  clauseText: 'Lời văn sẽ chèn',
  blankSlot: 'chưa điền',

  insert: (where: string) => `Chèn ${where}`,
  otherPlace: 'Đổi chỗ',
  places: 'Chỗ chèn',
  edit: 'Sửa lời văn',
  editLabel: 'Lời văn sẽ chèn, mỗi dòng một đoạn',
  asWritten: 'Trở lại lời văn mẫu',
  doneEditing: 'Xong',
  emptied: 'Chưa có chữ nào để chèn.',
  noDraft: 'Chưa có văn bản đọc được nên chưa chèn được.',
  noText: 'Văn bản chưa có đoạn nội dung nào để chèn vào cạnh. Xin viết câu mở đầu trước.',
  noCursor: 'Con trỏ chưa ở trong văn bản; bấm vào một đoạn để chọn chỗ khác.',
  changed: 'Văn bản vừa thay đổi nên chưa chèn. Xem lại chỗ chèn rồi bấm lần nữa.',
  moved: (where: string) => `Con trỏ đã sang chỗ khác nên chưa chèn. Bấm lần nữa để chèn ${where}.`,
  inserted: (title: string, where: string) => `Đã chèn “${title}” ${where}.`,

  fillIn: (count: number) => `Điền vào ${count} chỗ trống trong văn bản`,
  filledIn: (label: string, count: number) => `Đã điền “${label}” vào ${count} chỗ.`,
  blanks: (count: number) => `Còn ${count} ô trống trong văn bản.`,
  nextBlank: 'Ô trống tiếp theo',
  noBlank: 'Văn bản không còn ô trống nào.',
  keys: 'F9 sang ô trống tiếp theo, Shift+F9 về ô trước.',
} as const;

const sortNames = { phan: 'mục', dieu: 'Điều', muc: 'mục', khoan: 'khoản', diem: 'điểm' } as const;

const beside = {
  dash: { before: 'trước gạch đầu dòng này', after: 'sau gạch đầu dòng này' },
  heading: { before: 'trước đề mục này', after: 'dưới đề mục này' },
  ground: { before: 'trước căn cứ này', after: 'sau căn cứ này' },
  text: { before: 'trước đoạn này', after: 'sau đoạn này' },
  end: { before: 'vào cuối nội dung', after: 'vào cuối nội dung' },
  cell: { before: 'trong ô này', after: 'trong ô này', into: 'vào ô này' },
} as const;

/** “sau mục 4”, “dưới đề mục này”. */
export function besideText(neighbour: Neighbour): string {
  if (neighbour.kind === 'numbered') {
    return `${neighbour.where === 'after' ? 'sau' : 'trước'} ${sortNames[neighbour.sort]} ${neighbour.value}`;
  }
  return neighbour.kind === 'cell' ? beside.cell[neighbour.where] : beside[neighbour.kind][neighbour.where];
}

/** Points as centimetres: 36 → “1,27”. */
function centimetres(points: number): string {
  return (Math.round((points * 254) / 72) / 100).toLocaleString('vi-VN');
}

/** “Theo chỗ chèn: cỡ 14, thụt 1,27 cm, đánh số tiếp thành 5. Dấu “./.” giữ nguyên ở đoạn cuối.” */
export function landingText({ size, indent, number, automatic, ...rest }: Choice['landing']): string {
  const { movesEnd, keepsEnd, renumbered } = rest;
  const counts = number !== null && /[\p{L}\p{N}]/u.test(number);
  const looks = [
    `cỡ ${size.toLocaleString('vi-VN')}`,
    indent > 0 ? `thụt ${centimetres(indent)} cm` : 'không thụt',
    ...(counts ? [`${automatic ? 'Word đánh số' : 'đánh số tiếp'} thành ${number.replace(/[.)]$/u, '')}`] : []),
    ...(number !== null && !counts ? ['có gạch đầu dòng'] : []),
  ];
  const [first] = renumbered;
  return [
    `Theo chỗ chèn: ${looks.join(', ')}.`,
    ...(first === undefined
      ? []
      : [`Các số sau đẩy lên: ${bare(first.from)} thành ${bare(first.to)}${renumbered.length > 1 ? ', …' : ''}.`]),
    ...(movesEnd ? ['Dấu “./.” chuyển xuống đoạn mới.'] : []),
    ...(keepsEnd ? ['Dấu “./.” giữ nguyên ở đoạn cuối.'] : []),
  ].join(' ');
}

/** What has to be looked at: the first of it, and how much more. */
export function notesText([first, ...more]: readonly string[]): string {
  return more.length === 0 ? (first ?? '') : `${first ?? ''} Và ${more.length} chỗ khác như vậy.`;
}

function bare(number: string): string {
  return number.replace(/[.)/:–-]+$/u, '');
}
