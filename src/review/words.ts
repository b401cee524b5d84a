import type { System } from '../anatomy/model';
import type { BoxState } from '../finding/box-state';

/** What stands in a review sheet: in Vietnamese whatever the pane speaks, as the document is. */
export const words = {
  title: 'PHIẾU KIỂM TRA THỂ THỨC',
  label: {
    subject: 'Trích yếu',
    file: 'Tệp',
    basis: 'Căn cứ kiểm tra',
    checked: 'Đã kiểm tra',
    verdict: 'Kết quả',
    tally: 'Số việc',
  },
  heading: {
    rows: 'I. Những điểm đã thấy',
    waived: 'II. Bỏ qua có lý do',
    unread: 'III. Chưa kiểm tra được',
    outside: 'IV. Ngoài phạm vi kiểm tra',
  },
  columns: ['TT', 'Ô', 'Nội dung', 'Căn cứ', 'Xử lý'],
  none: 'không có.',
  done: { fixed: 'Đã sửa', waived: 'Bỏ qua', left: 'Còn' },
  seen: 'Đã xem bằng mắt, đúng quy định.',
  drafter: 'NGƯỜI SOẠN THẢO',
  reviewer: 'NGƯỜI KIỂM TRA',
  noPlace: '[Tên địa danh]',

  checked: (components: number, read: number, all: number, citations: number) =>
    `${components} thành phần, ${read === all ? all : `${read}/${all}`} quy tắc, ${citations} viện dẫn`,
  atPlaces: (text: string, count: number) => `${text} (${count} chỗ)`,
  quoted: (text: string, quote: string) => `${text}: “${quote}”`,

  box: (id: string) => (id === 'Trang' ? 'Trang' : `Ô ${id}`),
  waived: (where: string, what: string, reason: string) =>
    `${where}: ${what}. Lý do: ${reason === '' ? 'không ghi' : reason}.`,
  on: (day: string) => `ngày ${day}`,
  by: (name: string) => `Người bỏ qua: ${name}`,
  at: (time: string) => time.replace(':', ' giờ '),

  outside: 'Nội dung, số liệu, thẩm quyền ký; chữ ký, dấu và chữ ký số của cơ quan (ô 7c, ô 8).',
  notInCatalogue: (count: number) => `${count} viện dẫn chưa có trong danh mục nên chỉ xét cách viết.`,

  onDay: (place: string, day: string, month: string, year: string) =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
  footer: (code: string, whole: boolean, time: string, day: string) =>
    `${whole ? 'Mã nội dung' : 'Mã phần thân văn bản'}: ${code} · Lập lúc ${time}, ngày ${day} · ` +
    `Nếu ${whole ? 'nội dung văn bản' : 'phần thân văn bản'} thay đổi sau lúc này, mã sẽ khác và phiếu hết giá trị.`,

  map: 'Sơ đồ trang',
  states: {
    error: 'lỗi',
    warning: 'nên xem',
    unknown: 'chưa rõ',
    waived: 'bỏ qua',
    ok: 'đạt',
    absent: 'không có',
  } satisfies Record<BoxState, string>,
} as const;

/** The conventions in full, as a document of their own kind refers to them, by the titles of the catalogue. */
export const bases: Readonly<Record<System, string>> = {
  nd30: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  hd05: 'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng thể thức và kỹ thuật trình bày văn bản của Đảng',
  hd36: 'Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng thể thức và kỹ thuật trình bày văn bản của Đảng',
};
