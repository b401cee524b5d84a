/** An option of the command line, as the parser and the help know it. */
interface Parameter {
  /** `boolean`: it stands alone. */
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly default?: string | boolean;
  /** What follows it, as the help names it. */
  readonly value?: string;
  readonly says: string;
}

/** Every option, in the order of the help. */
export const parameters = {
  format: {
    type: 'string',
    default: 'text',
    value: 'text|json',
    says: 'dạng in (mặc định text); check còn có html, csv, ndjson (mỗi mục một dòng)',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'TỆP',
    says: 'nơi ghi kết quả: .docx của fix, review, new; .json của harvest, harvest-clauses; báo cáo của các lệnh khác',
  },
  system: {
    type: 'string',
    default: 'auto',
    value: 'auto|nd30|hd05|hd36',
    says: 'quy định áp dụng (mặc định: tự nhận); cite: lối viết viện dẫn; clauses: chỉ điều khoản của quy định ấy',
  },
  kind: {
    type: 'string',
    default: 'auto',
    value: 'auto|LOẠI',
    says: 'loại văn bản (mặc định: tự nhận); clauses: chỉ điều khoản của loại ấy',
  },
  'as-of': {
    type: 'string',
    value: 'NĂM-THÁNG-NGÀY',
    says: 'ngày thay cho hôm nay khi dự thảo chưa ghi ngày; cite, new: thay cho hôm nay',
  },
  catalogue: {
    type: 'string',
    value: 'TỆP',
    says: 'danh mục văn bản của cơ quan (JSON, CSV), đặt trên danh mục có sẵn',
  },
  profile: {
    type: 'string',
    value: 'TỆP',
    says: 'hồ sơ cơ quan (JSON): tên, ký hiệu, đơn vị, người ký; để đối chiếu và để soạn mới',
  },
  clauses: { type: 'string', value: 'TỆP', says: 'clauses, new: điều khoản của cơ quan (JSON)' },
  rules: {
    type: 'string',
    value: 'TỆP',
    says: 'quy tắc của cơ quan (JSON): tắt, đổi mức quy tắc, khai chữ viết tắt riêng',
  },
  clean: {
    type: 'boolean',
    default: false,
    says: 'fix: chấp nhận thay đổi theo dõi, bỏ nhận xét và tô màu nền',
  },
  'ignore-record': {
    type: 'boolean',
    default: false,
    says: 'check, fix, review: không xét phần Thể Thức ghi trong tệp (mục đã bỏ qua, loại đã chọn)',
  },
  'strip-record': { type: 'boolean', default: false, says: 'fix: gỡ phần ấy khỏi bản ghi ra' },
  code: { type: 'string', value: 'MÃ', says: 'review: mã trên phiếu đã lập, để so với tệp' },
  reviewer: { type: 'string', value: 'TÊN', says: 'review: họ tên người kiểm tra, để trống thì ký tay' },
  jobs: {
    type: 'string',
    default: '1',
    value: 'N',
    says: 'check, harvest, harvest-clauses: số tệp đọc cùng lúc, từ 1 đến 64 (mặc định 1)',
  },
  quiet: {
    type: 'boolean',
    default: false,
    says: 'check: chỉ in tệp có điều phải xem, không có dòng cộng; các lệnh: không báo tiến độ, việc đã xong, lời nhắc',
  },
  help: { type: 'boolean', short: 'h', default: false, says: 'in trang này' },
  version: { type: 'boolean', default: false, says: 'in số hiệu của bản' },
} as const satisfies Readonly<Record<string, Parameter>>;

/** The options with their long names. */
export const parameterList: readonly (Parameter & { readonly name: string })[] = Object.entries(parameters).map(
  ([name, parameter]) => ({ name, ...parameter }),
);
