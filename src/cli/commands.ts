/** One way to call a command: what follows its name, and what it then does. */
interface Usage {
  readonly words: string;
  readonly says: string;
}

/** Every command with the ways to call it, in the order of the help. */
export const commands = {
  check: [{ words: 'TỆP…', says: 'kiểm tra các tệp .docx (thư mục: mọi tệp .docx bên trong)' }],
  fix: [{ words: 'TỆP -o KẾT_QUẢ.docx', says: 'ghi một bản đã sửa mọi lỗi sửa được một cách an toàn' }],
  review: [
    { words: 'TỆP -o PHIẾU.docx', says: 'lập phiếu kiểm tra thể thức của tệp' },
    { words: 'TỆP --code MÃ', says: 'so mã trên phiếu với tệp: phiếu còn giá trị hay không' },
  ],
  citations: [{ words: 'TỆP…', says: 'nêu mọi viện dẫn; nhận cả .txt và - (đầu vào chuẩn, mỗi dòng một đoạn)' }],
  cite: [{ words: '"VIỆN DẪN"', says: 'viết viện dẫn đầy đủ từ số, ký hiệu hoặc câu gõ chưa đúng' }],
  harvest: [
    {
      words: 'THƯ_MỤC -o DANH_MỤC.json',
      says: 'thu danh mục văn bản từ các tệp .docx cơ quan đã ban hành; chạy lại thì làm tiếp',
    },
  ],
  'harvest-clauses': [
    {
      words: 'THƯ_MỤC -o TỆP.json',
      says: 'thu những đoạn văn bản của cơ quan lặp lại, thành điều khoản để xem lại',
    },
  ],
  clauses: [{ words: '[TỪ…]', says: 'liệt kê, tìm điều khoản mẫu (gõ không dấu được)' }],
  new: [{ words: 'MẪU -o KẾT_QUẢ.docx', says: 'soạn một văn bản mới theo mẫu' }],
} as const satisfies Readonly<Record<string, readonly Usage[]>>;

/** A command by its name. */
export type Command = keyof typeof commands;

/** The names, in the order of the help. */
export const commandNames = Object.keys(commands) as readonly Command[];
