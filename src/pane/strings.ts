import type { OutOfScope } from '../anatomy/model';
import { codeForPeople } from '../report/codes';
import type { Counts } from './counts';
import { words } from './language/words';

/** What the author reads in the pane. One word per idea, no “vui lòng”, no exclamation mark. */
export const strings = words('pane', {
  tabs: 'Phần của ngăn',
  tab: { kiemTra: 'Kiểm tra', vienDan: 'Viện dẫn', chen: 'Chèn', hoSo: 'Hồ sơ' },
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
  readingRest: 'Đang xem nốt câu chữ và viện dẫn…',
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
  pagesRead: (pages: number) => `Đã đọc khoảng ${pages} trang, đang kiểm tra…`,
  stays: 'Văn bản ở yên trên máy này',
  stop: 'Dừng',
  stopped: 'Đã dừng kiểm tra',

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
  waiveBy: 'Người bỏ qua',
  waiveHint: 'Lý do, tên và ngày được ghi trong tệp văn bản này. Tên có thể để trống.',
  waiveDo: 'Bỏ qua',
  waiveUnexplained: 'Cần ghi lý do bỏ qua.',
  cancel: 'Thôi',
  waivedBecause: (reason: string) => (reason === '' ? 'Đã bỏ qua.' : `Đã bỏ qua, vì ${reason}`),
  waivedOn: (by: string, day: string) => (by === '' ? `Ghi ngày ${day}.` : `${by} ghi ngày ${day}.`),
  restore: 'Không bỏ qua nữa',
  seen: 'Tôi đã xem, đúng',
  seenReason: 'đã xem, đúng',
  fixed: 'Đã sửa',
  notRead: (name: string) => `${name} chưa kiểm tra được.`,

  stale: 'Đoạn này vừa thay đổi nên chưa sửa. Xin kiểm tra lại.',
  lost: 'Không còn thấy chỗ này trong văn bản. Xin kiểm tra lại.',
  unsupported: 'Word này chưa làm được cách sửa này. Xin sửa tay tại chỗ đó.',
  notDone: 'Word không làm được việc vừa yêu cầu. Xin kiểm tra lại rồi làm lại.',
  denied: 'Word không cho sửa văn bản này lúc này. Xin lưu văn bản, mở lại rồi làm lại.',

  notKept: 'Máy này không lưu được lần bỏ qua này: nó chỉ còn đến khi đóng ngăn.',

  office: 'Quy tắc của cơ quan',
  underOffice: (name: string | null) =>
    name === null ? 'Có quy tắc riêng của cơ quan đang áp dụng.' : `Đang áp dụng quy tắc của ${name}.`,
  byOffice: 'Mức do cơ quan chọn.',
  silence: 'Tắt góp ý này',
  silenced: 'Đã tắt góp ý này trên máy này.',
  unsilenced: 'Đã bật lại góp ý.',
  officeRefused: 'Tệp quy tắc của cơ quan có chỗ sai nên không dùng; đang kiểm tra theo quy tắc chung.',
  notLoaded: 'Chưa tải được phần này. Xin đóng ngăn rồi mở lại.',

  fixSafe: (count: number) => `Sửa ${count} mục an toàn`,
  whatWillChange: 'Xem những chỗ sẽ sửa',
  oneStep: 'Hoàn tác bằng một bước.',
  fixedCount: (count: number) => `Đã sửa ${count} mục.`,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  undoStale: 'Văn bản đã thay đổi sau lần sửa nên không hoàn tác được ở đây.',
  undoNothing: 'Không có gì để hoàn tác.',
  underTenth: 'dưới 0,1',
  checkedAt: (time: string, seconds: string) => `Kiểm tra lúc ${time} · ${seconds} giây`,

  notJudgedTitle: 'Phần Thể Thức không thay người xem',
  notJudgedList: ['Nội dung, số liệu và thẩm quyền ký.', 'Chữ ký, dấu và chữ ký số.'],
  notices: 'Cần biết',
  clean: 'Làm sạch trước trình ký',
  tracked: (count: number) => `Còn ${count} thay đổi đang theo dõi, chưa chấp nhận hoặc từ chối.`,
  comments: (count: number) => `Còn ${count} ghi chú trong văn bản.`,

  options: 'Tùy chọn',
  follow: 'Theo danh sách: trang cuộn theo mục đang chọn',
  letters: 'Dùng phím S, B, G trong danh sách',
  keys: 'F8 sang mục sau, Shift+F8 về mục trước, F9 sang ô trống tiếp theo, Ctrl+Enter kiểm tra lại.',
  code: (code: string) => `Mã: ${codeForPeople(code)}`,
  copyDetails: 'Chép chi tiết',
  retry: 'Thử lại',
  chooseOther: 'Chọn tệp khác',

  counted: { error: 'lỗi', warning: 'nên xem', unknown: 'chưa kiểm tra được', waived: 'đã bỏ qua' },
  outOfScopeBecause: {
    vbqppl: 'Văn bản quy phạm pháp luật có quy định riêng về thể thức.',
    'before-nd30': 'Văn bản ban hành trước Nghị định 30/2020.',
    'before-hd36': 'Văn bản ban hành trước Hướng dẫn 36-HD/VPTW.',
    'other-organisation': 'Văn bản của tổ chức có quy định riêng về thể thức.',
  } satisfies Record<Exclude<OutOfScope, 'not-a-document'>, string>,
  /** What a fix changes. */
  aspects: {
    mark: ['dấu câu', 'dấu cách'],
    word: ['chữ'],
    look: ['kiểu chữ'],
    layout: ['căn chỉnh đoạn'],
    line: ['đường kẻ'],
    paragraph: ['dòng thừa, thiếu'],
    page: ['khổ giấy, lề, số trang'],
  },
  and: 'và',
  onlyChanges: (what: string) => `Chỉ đổi ${what}.`,
  changes: (what: string, places: number) => `Đổi ${what}${places > 1 ? ` ở ${places} chỗ` : ''}.`,
} as const);

/** How far the first reading is. */
export function readingLine(pages: number | null): string {
  return pages === null ? strings.readingMore : strings.pagesRead(pages);
}

/** “5 lỗi · 2 nên xem · 1 chưa kiểm tra được”; with commas when it is read aloud. */
export function countsText(counts: Counts, separator = ' · '): string {
  const parts = [
    [counts.error, strings.counted.error],
    [counts.warning, strings.counted.warning],
    [counts.unknown, strings.counted.unknown],
  ] as const;
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(separator);
}
