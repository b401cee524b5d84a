import type { Component, Kind, OutOfScope, System } from '../anatomy/model';
import type { Counts } from './counts';

/** What the author reads in the pane. One word per idea, no “vui lòng”, no exclamation mark. */
export const strings = {
  title: 'Kiểm tra',
  why: 'Vì sao?',
  override: 'Đổi loại văn bản và quy định áp dụng',
  kindLabel: 'Loại văn bản',
  systemLabel: 'Quy định áp dụng',
  auto: 'Tự nhận',
  unknownKind: 'Chưa rõ loại văn bản',
  noSystem: 'Không thuộc phần kiểm tra',
  overridden: 'người xem chọn',

  notReady: 'Chưa sẵn sàng trình ký',
  ready: 'Sẵn sàng trình ký',
  noFault: 'Không còn lỗi về thể thức.',
  noFaultSeen: 'Không thấy lỗi ở các phần đã đọc được.',
  leftUnknown: (count: number) => `Còn ${count} mục chưa kiểm tra được`,
  leftWarnings: (count: number) => `Còn ${count} mục nên xem`,
  beforeSigning: 'Không thấy lỗi. Xem các mục này trước khi trình ký.',
  outOfScope: 'Không kiểm tra văn bản này',
  rechecking: 'Đang kiểm tra lại…',
  fixing: 'Đang sửa…',
  changed: 'Văn bản đã thay đổi',
  changedMore: 'Kết quả bên dưới là của lần kiểm tra trước.',
  recheck: 'Kiểm tra lại',
  rechecked: 'Đã kiểm tra lại.',
  reading: 'Đang đọc văn bản…',
  readingMore: 'Chưa có kết quả nào.',
  stays: 'Văn bản ở yên trên máy này',
  stop: 'Dừng',
  stopped: 'Đã dừng đọc văn bản.',

  map: 'Bản đồ trang',
  showMap: 'Hiện bản đồ',
  hideMap: 'Ẩn bản đồ',
  box: (id: string) => (id === 'Trang' ? 'Trang' : `Ô ${id}`),
  notJudged: 'Không thuộc phần kiểm tra',
  ok: 'Đạt',
  absent: 'Không có',
  legend: {
    error: 'Có lỗi',
    warning: 'Nên xem',
    unknown: 'Chưa kiểm tra được',
    waived: 'Đã bỏ qua',
    ok: 'Đạt',
    absent: 'Không có',
  },
  compared: 'Đã đối chiếu',
  componentCount: (count: number) => `${count} thành phần`,

  filterName: {
    all: 'Tất cả',
    error: 'Lỗi',
    warning: 'Nên xem',
    unknown: 'Chưa kiểm tra được',
    info: 'Góp ý',
    waived: 'Đã bỏ qua',
  },
  filters: 'Lọc danh sách',
  all: 'Tất cả',
  empty: 'Không có mục nào thuộc loại này.',
  list: 'Danh sách',
  atPlaces: (message: string, count: number) => `${message.replace(/\.$/u, '')} ở ${count} chỗ.`,
  alike: (count: number) => `Và ${count} chỗ khác cùng loại`,
  fixAllAlike: 'Sửa tất cả',
  showPlaces: 'Xem từng chỗ',
  hidePlaces: 'Thu lại',
  more: (count: number) => `Hiện thêm ${count} mục`,
  itemCount: (count: number) => `${count} mục`,

  now: 'Đang viết',
  wanted: 'Cần viết',
  nowIs: 'Hiện là',
  wantedIs: 'Cần là',
  blank: 'dấu cách',
  removed: 'bỏ',
  added: 'thêm',
  standing: {
    text: '',
    reading: ' · Theo cách hiểu quy định, không phải nguyên văn.',
    custom: ' · Theo thông lệ văn phòng.',
  },
  fix: 'Sửa',
  goTo: 'Đến chỗ này',
  waive: 'Bỏ qua…',
  waiveReason: 'Bỏ qua, vì …',
  waiveHint: 'Lý do được lưu cùng văn bản này.',
  waiveDo: 'Bỏ qua',
  cancel: 'Thôi',
  waivedBecause: (reason: string) => (reason === '' ? 'Đã bỏ qua.' : `Đã bỏ qua, vì ${reason}`),
  restore: 'Không bỏ qua nữa',
  seen: 'Tôi đã xem, đúng',
  seenReason: 'đã xem, đúng',
  fixed: 'Đã sửa',
  notRead: (name: string) => `${name} chưa kiểm tra được.`,
  needsHand: 'Chỗ này sửa tay trong Word.',

  stale: 'Đoạn này vừa thay đổi nên chưa sửa. Xin kiểm tra lại.',
  lost: 'Không còn thấy chỗ này trong văn bản. Xin kiểm tra lại.',
  unsupported: 'Word này chưa làm được cách sửa này. Xin sửa tay tại chỗ đó.',
  notDone: 'Word không làm được việc vừa yêu cầu. Xin kiểm tra lại rồi làm lại.',
  protectedTitle: 'Văn bản đang được bảo vệ.',
  protectedMore: 'Vẫn kiểm tra được; muốn sửa thì tắt bảo vệ ở thẻ Xem lại, mục Hạn chế chỉnh sửa.',
  protectedBar: 'Chưa sửa được khi văn bản đang được bảo vệ.',
  readOnlyTitle: 'Văn bản mở chỉ để đọc.',
  readOnlyMore: 'Vẫn kiểm tra được; muốn sửa thì lưu thành bản khác rồi mở bản đó.',
  readOnlyBar: 'Chưa sửa được khi văn bản mở chỉ để đọc.',

  fixSafe: (count: number) => `Sửa ${count} lỗi an toàn`,
  whatWillChange: 'Xem những chỗ sẽ sửa',
  oneStep: 'Hoàn tác bằng một bước.',
  fixedCount: (count: number) => `Đã sửa ${count} lỗi.`,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  undoStale: 'Văn bản đã thay đổi sau lần sửa nên không hoàn tác được ở đây.',
  undoNothing: 'Không có gì để hoàn tác.',
  underTenth: 'dưới 0,1',
  checkedAt: (time: string, seconds: string) => `Kiểm tra lúc ${time} · ${seconds} giây`,

  notJudgedTitle: 'Phần Thể Thức không thay người xem',
  notJudgedList: ['Nội dung, số liệu và thẩm quyền ký.', 'Chữ ký, dấu và chữ ký số.'],
  notices: 'Cần biết',
  tracked: (count: number) => `Còn ${count} thay đổi đang theo dõi, chưa chấp nhận hoặc từ chối.`,
  comments: (count: number) => `Còn ${count} ghi chú trong văn bản.`,

  options: 'Tùy chọn',
  follow: 'Theo danh sách: trang cuộn theo mục đang chọn',
  letters: 'Dùng phím S, B, G trong danh sách',
  keys: 'F8 sang mục sau, Shift+F8 về mục trước, Ctrl+Enter kiểm tra lại.',
  code: (code: string) => `Mã: ${code}`,
  copyDetails: 'Chép chi tiết',
  retry: 'Thử lại',
  chooseOther: 'Chọn tệp khác',
} as const;

/** Names of the components as the decree calls them. */
export const nameOf: Readonly<Record<Component, string>> = {
  trang: 'Trang văn bản',
  quocHieu: 'Quốc hiệu',
  tieuNgu: 'Tiêu ngữ',
  coQuanChuQuan: 'Tên cơ quan chủ quản',
  coQuanBanHanh: 'Tên cơ quan ban hành',
  soKyHieu: 'Số, ký hiệu',
  diaDanhThoiGian: 'Địa danh và thời gian',
  tenLoai: 'Tên loại',
  trichYeu: 'Trích yếu',
  noiDung: 'Nội dung',
  vienDan: 'Viện dẫn',
  chuKy: 'Quyền hạn, chức vụ, họ tên',
  kinhGui: 'Kính gửi',
  noiNhan: 'Nơi nhận',
  doMat: 'Độ mật',
  doKhan: 'Mức độ khẩn',
  phamViLuuHanh: 'Phạm vi lưu hành',
  nguoiSoanThao: 'Người soạn thảo',
  diaChi: 'Địa chỉ cơ quan',
  phuLuc: 'Phụ lục',
};

/** Short names of the conventions. */
export const systemName: Readonly<Record<System, string>> = {
  nd30: 'Nghị định 30/2020',
  hd05: 'Hướng dẫn 05-HD/VPTW',
  hd36: 'Hướng dẫn 36-HD/VPTW',
};

/** Names of the kinds of document. */
export const kindName: Readonly<Record<Kind, string>> = {
  'cong-van': 'Công văn',
  'ke-hoach': 'Kế hoạch',
  'quyet-dinh': 'Quyết định',
  'nghi-quyet': 'Nghị quyết',
  'chi-thi': 'Chỉ thị',
  'quy-che': 'Quy chế',
  'quy-dinh': 'Quy định',
  'thong-cao': 'Thông cáo',
  'thong-bao': 'Thông báo',
  'huong-dan': 'Hướng dẫn',
  'chuong-trinh': 'Chương trình',
  'phuong-an': 'Phương án',
  'de-an': 'Đề án',
  'du-an': 'Dự án',
  'bao-cao': 'Báo cáo',
  'bien-ban': 'Biên bản',
  'to-trinh': 'Tờ trình',
  'hop-dong': 'Hợp đồng',
  'cong-dien': 'Công điện',
  'giay-moi': 'Giấy mời',
  'giay-gioi-thieu': 'Giấy giới thiệu',
  'giay-nghi-phep': 'Giấy nghỉ phép',
  'giay-uy-quyen': 'Giấy ủy quyền',
  'phieu-gui': 'Phiếu gửi',
  'phieu-chuyen': 'Phiếu chuyển',
  'phieu-bao': 'Phiếu báo',
  'thu-cong': 'Thư công',
  'ket-luan': 'Kết luận',
  'ban-ghi-nho': 'Bản ghi nhớ',
  'ban-thoa-thuan': 'Bản thỏa thuận',
  khac: 'Loại khác',
};

const instrumentNames: Readonly<Record<string, string>> = {
  '30/2020/NĐ-CP': 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
};

/** The instrument in full where it is one of the conventions, else by its number. */
export function instrumentName(number: string): string {
  return instrumentNames[number] ?? `Văn bản số ${number}`;
}

/** Why a document is not judged. */
export const outOfScopeSentence: Readonly<Record<OutOfScope, string>> = {
  vbqppl: 'Văn bản quy phạm pháp luật có quy định riêng về thể thức.',
  'before-nd30': 'Văn bản ban hành trước Nghị định 30/2020.',
  'before-hd36': 'Văn bản ban hành trước Hướng dẫn 36-HD/VPTW.',
  'other-organisation': 'Văn bản của tổ chức có quy định riêng về thể thức.',
  'not-a-document': 'Không thấy thành phần nào của một văn bản hành chính.',
};

/** “5 lỗi · 2 nên xem · 1 chưa kiểm tra được”; with commas when it is read aloud. */
export function countsText(counts: Counts, separator = ' · '): string {
  const parts = [
    [counts.error, 'lỗi'],
    [counts.warning, 'nên xem'],
    [counts.unknown, 'chưa kiểm tra được'],
  ] as const;
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(separator);
}
