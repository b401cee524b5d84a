import { words } from '../language/words';

/** Where in Word a person does what this host cannot: menus as Word in Vietnamese names them, and as Word in English does. */
export const strings = words('byHand', {
  title: 'Word này chưa sửa giúp được chỗ này. Sửa tay:',
  margins: (top: string, bottom: string, left: string, right: string) =>
    `Thẻ Bố trí (Layout), nút Lề (Margins), Lề Tùy chỉnh (Custom Margins): trên ${top}, dưới ${bottom}, trái ${left}, phải ${right}.`,
  edges: (header: string, footer: string) =>
    `Thẻ Bố trí (Layout), mũi tên ở góc nhóm Thiết lập Trang (Page Setup), thẻ Bố trí (Layout), Từ mép (From edge): đầu trang ${header}, chân trang ${footer}.`,
  gutter: (gutter: string) =>
    `Thẻ Bố trí (Layout), nút Lề (Margins), Lề Tùy chỉnh (Custom Margins): gáy (Gutter) ${gutter}.`,
  paper: (width: string, height: string) =>
    `Thẻ Bố trí (Layout), nút Cỡ (Size), Cỡ giấy khác (More Paper Sizes): rộng ${width}, cao ${height}.`,
  portrait: 'Thẻ Bố trí (Layout), nút Hướng (Orientation): Dọc (Portrait).',
  landscape: 'Thẻ Bố trí (Layout), nút Hướng (Orientation): Ngang (Landscape).',
  differentFirst: (on: boolean) =>
    `Bấm đúp vào đầu trang, ${on ? 'đánh dấu' : 'bỏ dấu'} Trang Đầu Khác (Different First Page).`,
  startAt: (number: number | null) =>
    `Thẻ Chèn (Insert), Số Trang (Page Number), Định dạng Số Trang (Format Page Numbers): ${
      number === null ? 'Tiếp tục từ phần trước (Continue from previous section)' : `Bắt đầu từ (Start at) ${number}`
    }.`,
  line: (length: string) =>
    `Thẻ Chèn (Insert), Hình (Shapes), Đường (Line): giữ phím Shift, kéo ngang dài ${length}, đặt giữa, sát dưới dòng chữ.`,
  numbers:
    'Thẻ Chèn (Insert), Số Trang (Page Number), Đầu Trang (Top of Page), kiểu đứng giữa; rồi đánh dấu Trang Đầu Khác (Different First Page).',
  numbersBeside:
    'Đầu trang hoặc chân trang đang có nội dung: bấm đúp vào đầu trang, thêm một dòng đứng giữa, vào thẻ Chèn (Insert), Số Trang (Page Number), Vị trí Hiện tại (Current Position); đánh dấu Trang Đầu Khác (Different First Page) rồi chép lại nội dung của trang đầu.',
  spacing: (rule: string, value: string) =>
    `Thẻ Trang đầu (Home), mũi tên ở góc nhóm Đoạn văn (Paragraph), Giãn cách dòng (Line spacing): ${rule}, ${value}.`,
  rules: { exact: 'Chính xác (Exactly)', atLeast: 'Ít nhất (At least)', multiple: 'Nhiều (Multiple)' },
} as const);
