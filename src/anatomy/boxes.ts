import type { System } from './model';

/** A box of the layout diagram; x, y, w, h in % of the page. */
export interface Box {
  /** The decree's number ("3", "5b"), or "Trang" for paper, margins and page numbers. */
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Signature, stamp and digital signature of a copy are never judged. */
  readonly judged: boolean;
  readonly shape: 'box' | 'circle';
  /** Lines of text are drawn in it. */
  readonly lines: boolean;
}

type Row = readonly [id: string, x: number, y: number, w: number, h: number, label: string];

const unjudged = new Set(['7c', '8', '14', '15']);
const lined = new Set(['6', '9b/nd30']);

function boxes(system: System, rows: readonly Row[]): readonly Box[] {
  return rows.map(([id, x, y, w, h, label]) => ({
    id,
    label,
    x,
    y,
    w,
    h,
    judged: !unjudged.has(id),
    shape: id === '8' ? 'circle' : 'box',
    lines: lined.has(id) || lined.has(`${id}/${system}`),
  }));
}

const trang: Row = ['Trang', 3, 0.9, 42, 4.8, 'Khổ giấy, lề, số trang'];

/** Phụ lục I, Phần I, Mục IV of Nghị định 30/2020: the diagram of the components. */
const nd30 = boxes('nd30', [
  trang,
  ['11', 50, 0.9, 22, 4.8, 'Chỉ dẫn phạm vi lưu hành'],
  ['14', 75.5, 0.9, 18, 4.8, 'Chữ ký số của bản sao'],
  ['2', 14.3, 6.8, 33.5, 5.4, 'Tên cơ quan ban hành'],
  ['1', 52, 6.8, 38.5, 5.4, 'Quốc hiệu, Tiêu ngữ'],
  ['3', 14.3, 12.8, 33.5, 5.4, 'Số, ký hiệu'],
  ['4', 52, 12.8, 38.5, 5.4, 'Địa danh, thời gian'],
  ['5b', 16.8, 18.8, 28.5, 5.4, 'Trích yếu công văn'],
  ['5a', 47.5, 18.8, 28.5, 5.4, 'Tên loại, trích yếu'],
  ['10a', 14.3, 24.8, 17, 5, 'Độ mật'],
  ['9a', 42, 24.8, 37, 5.4, 'Kính gửi'],
  ['10b', 14.3, 30.4, 17, 5, 'Mức độ khẩn'],
  ['6', 14.3, 36.4, 76.2, 26.8, 'Nội dung, viện dẫn'],
  ['9b', 14.3, 65.2, 30, 17.6, 'Nơi nhận'],
  ['12', 30.6, 77.2, 13.7, 5.6, 'Người soạn thảo'],
  ['7a', 52, 65.2, 38.5, 5.4, 'Quyền hạn, chức vụ'],
  ['8', 52.8, 71.4, 15.6, 10.2, 'Dấu'],
  ['7c', 64.5, 73.3, 26, 5.4, 'Chữ ký'],
  ['7b', 52, 82.6, 38.5, 5.4, 'Họ tên người ký'],
  ['13', 14.3, 89.2, 76.2, 5, 'Địa chỉ cơ quan'],
]);

const partyFoot: readonly Row[] = [
  ['9a', 14.3, 66.2, 30, 17, 'Nơi nhận'],
  ['12', 30.6, 77.4, 13.7, 5.6, 'Người soạn thảo'],
  ['7a', 56, 66.2, 36.9, 5.4, 'Quyền hạn, chức vụ'],
  ['8', 57, 72.2, 15.6, 10.2, 'Dấu'],
  ['7c', 68.5, 74.2, 24.4, 5.4, 'Chữ ký'],
  ['7b', 56, 83.4, 36.9, 5.4, 'Họ tên người ký'],
  ['13', 14.3, 89.8, 78.6, 4.8, 'Thông tin liên hệ'],
];

const partyHead: readonly Row[] = [
  ['2', 14.3, 6.8, 33.5, 5.4, 'Tên cơ quan ban hành'],
  ['1', 54, 6.8, 38.9, 5.4, 'Đảng Cộng sản Việt Nam'],
  ['4', 54, 12.8, 38.9, 5.4, 'Địa danh, ngày tháng năm'],
];

/** The Party's diagram, Hướng dẫn 05-HD/VPTW. */
const hd05 = boxes('hd05', [
  trang,
  ['15', 48, 0.9, 13, 4.8, 'Chữ ký số của bản sao'],
  ['14', 62.5, 0.9, 13, 4.8, 'Chữ ký số của bản sao'],
  ['11a', 77, 0.9, 15.9, 4.8, 'Phạm vi phổ biến, lưu hành'],
  ...partyHead,
  ['3', 14.3, 14.4, 33.5, 5.4, 'Số, ký hiệu'],
  ['5b', 16.8, 20.4, 28.5, 5.2, 'Trích yếu công văn'],
  ['11b', 16.8, 26.2, 28.5, 5, 'Chỉ dẫn dự thảo'],
  ['10', 16.8, 31.8, 28.5, 5, 'Mức độ khẩn'],
  ['5a', 36.1, 37.8, 35, 5.4, 'Tên loại, trích yếu; Kính gửi'],
  ['9b', 41.1, 43.8, 25, 5.2, 'Kính trình'],
  ['6', 14.3, 50.2, 78.6, 14.2, 'Nội dung, viện dẫn'],
  ...partyFoot,
]);

/** The Party's diagram before 27/5/2026, Hướng dẫn 36-HD/VPTW. */
const hd36 = boxes('hd36', [
  trang,
  ['11a', 77, 0.9, 15.9, 4.8, 'Phạm vi phổ biến, lưu hành'],
  ...partyHead,
  ['3', 14.3, 14.4, 33.5, 5, 'Số, ký hiệu'],
  ['5b', 16.8, 19.8, 28.5, 4.8, 'Trích yếu công văn'],
  ['11b', 16.8, 25, 28.5, 4.8, 'Chỉ dẫn dự thảo'],
  ['10a', 16.8, 30.2, 28.5, 4.8, 'Độ mật'],
  ['10b', 16.8, 35.4, 28.5, 4.8, 'Mức độ khẩn'],
  ['5a', 36.1, 41, 35, 5.2, 'Tên loại, trích yếu; Kính gửi'],
  ['9b', 41.1, 46.6, 25, 5, 'Kính trình'],
  ['6', 14.3, 52.4, 78.6, 12.2, 'Nội dung, viện dẫn'],
  ...partyFoot,
]);

/** The boxes of each convention's layout diagram, from the top of the page to its foot. */
export const layouts: Readonly<Record<System, readonly Box[]>> = { nd30, hd05, hd36 };
