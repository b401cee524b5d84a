import { plainInPlace } from '../text/plain';

/** Syllables in lower case that go on with the name of a body after its first word: "Ủy ban nhân dân tỉnh". */
export const inNames = new Set(
  (
    'nhan dan thuong vu truc uy tinh huyen xa phuong thi tran quan thanh pho dac khu trung uong nong thon van tai xa hoi hanh ' +
    'chinh cong toi cao nha nuoc kiem sat quan su chuyen trach cap dia khoa hoc nghe moi truong truong cac so nganh ' +
    'dang doan phong ban vien dan toc ton giao thuong binh truyen thong the thao du lich dau tu doc tra an ' +
    'thuoc khoi lien minh hop tac phat trien quoc gia viet bao hiem y te chuc kinh doanh ha tang ky thuat du an ' +
    'khu vuc quan ly ra soat chi dao to tri phu tich thu tuong'
  ).split(' '),
);

/** The same behind "Hội đồng", which is called after its task: "Hội đồng tuyển dụng viên chức". */
export const inCouncils = new Set(
  (
    'tuyen dung cong vien chuc xet duyet nghia vu thi dua khen thuong ky luat tham dinh sang kien dau gia boi thuong ho tro ' +
    'tai dinh cu truong giao duc nghiem thu nang luong thang hang bau cu phoi hop pho bien phap luat tu van'
  ).split(' '),
);

/** What bodies are for, in small letters: "Ban Quản lý dự án đầu tư xây dựng xã", "Trung tâm Phục vụ hành chính công". */
export const purposes =
  /(?:(?<=thap )do|co so|pho thong|tieu hoc|mam non|trung hoc|bau cu|xay dung|khu (?:cong nghiep|kinh te|che xuat)|cac khu|thuy loi|kiem lam|thi truong|quy dat|dang ky dat dai|dat dai|khuyen nong|bao tro|benh tat|du phong|nuoc sach|cap nuoc|ve sinh moi truong|bao ve thuc vat|an toan thuc pham|lao dong|phu nu|thanh nien|cuu chien binh|nguoi cao tuoi|giao duc|nghe nghiep|thuong xuyen|phuc vu|dan dung|do thi|rung phong ho|rung dac dung|vuon quoc gia|da khoa|nhi|san|quoc te|dieu tra|co dong|thi hanh an|dan su|hinh su|kinh te|nong nghiep|thuy san|hai quan|kho bac|ngan hang|chinh tri|ngoai giao|giam sat|kiem tra|thanh tra|tham dinh)(?![a-z])/y;

/** What steering boards steer: "Ban Chỉ đạo chuyển đổi số xã". */
export const steered =
  /(?<=chi dao )(?:chuyen doi so|cai cach hanh chinh|xay dung nong thon moi|an toan giao thong|phong, chong [a-z]+ [a-z]+|cong tac [a-z]+ [a-z]+)(?![a-z])/y;

/** Words of one syllable that a name begins with: the capital behind one of them begins a word of its own. */
export const heads =
  /^(?:so|bo|ban|cuc|vu|hoi|tong|phong|truong|doan|vien|toa|chanh|pho|tram|khoi|to|doi|nha|quan|chi|lien|dai|cum|dang|tinh|huyen|xa|phuong|thi)$/;

/** Words of another clause that would else complete a capital: "Văn phòng Chính phủ chuyển", "Sở Công Thương trước". */
const clauseWord =
  /(?:chuyển|đăng|khóa|trước|sau|nhưng|thì|cần|phải|còn|gồm|từ|nêu|cũng|vẫn|chưa|vào|nên|như|hay|hoặc|làm|mà|đang|vì|lập|họp|ký|xem|có|ở|lại|vừa|mới|nhận|trả|tới|nói|xét|hỗ trợ|rà|kính)(?!\p{L})/uy;

/** Bodies that are numbered: "Ban Chỉ đạo 389", "Quân khu 5". */
export const numbered = /(?:chi dao|quan khu|khu vuc|vung|su doan|lu doan|trung doan|to cong tac|hai quan) $/;

/** Bodies of the centre, for a text that writes them in lower case or without dấu. */
export const centralBody = new RegExp(
  `(?:${[
    'thu tuong chinh phu|chinh phu|bo chinh tri|ban bi thu(?: trung uong dang)?|ban chap hanh trung uong(?: dang)?',
    'uy ban thuong vu quoc hoi|quoc hoi|(?:ubnd|hdnd) (?:tinh|thanh pho|huyen|quan|xa|phuong)|uy ban nhan dan (?:tinh|thanh pho|huyen|quan|xa|phuong)|hoi dong nhan dan (?:tinh|thanh pho|xa|phuong)',
    '(?:ban thuong vu )?(?:tinh|thanh|huyen|dang) uy',
    '(?:bo|so) (?:noi vu|tai chinh|y te|xay dung|tu phap|cong thuong|giao duc va dao tao|khoa hoc va cong nghe|van hoa, the thao va du lich|nong nghiep va moi truong|thong tin va truyen thong|ke hoach va dau tu|tai nguyen va moi truong)',
    'bo (?:cong an|quoc phong|ngoai giao)',
  ].join('|')})(?![a-z])`,
  'y',
);

/** Words that begin a title or another clause: the name of the body ends before them. */
const stops = [
  'về|v/v|quy định|quy chế|quy tắc|ban hành|hướng dẫn|phê duyệt|sửa đổi|bổ sung|bãi bỏ|công bố|thành lập|kiện toàn|giao',
  'điều chỉnh|triển khai|thực hiện|tổ chức thực hiện|phân công|công nhận|thông qua|tiếp tục|tăng cường|đẩy mạnh|một số',
  'thi hành(?! án)|chi tiết|ngày|năm|số|đã|sẽ|là|được|không|theo|tại|trong|với|để|đến|gửi|và các văn bản|kỳ họp|nhiệm kỳ',
  'nhằm|yêu cầu|đề nghị|chấp thuận|đánh giá|lấy ý kiến|tham gia|cho|kể từ|có hiệu lực|báo cáo|tổng kết|sơ kết|xử lý|kiểm điểm',
].join('|');
const stop = new RegExp(String.raw`(?:${stops})(?!\p{L})`, 'iuy');
/** The same typed without dấu. */
const bareStop = new RegExp(`(?:${plainInPlace(stops)})(?![a-z])`, 'y');
const dau = /[^\0-\x7f]/;

/** True where a title or another clause begins: "giao" does, "giáo" does not. */
export function isStopAt(text: string, plain: string, at: number): boolean {
  stop.lastIndex = at;
  if (stop.test(text)) return true;
  bareStop.lastIndex = at;
  return bareStop.test(plain) && !dau.test(text.slice(at, bareStop.lastIndex));
}

export function isClauseWord(text: string, at: number): boolean {
  clauseWord.lastIndex = at;
  return clauseWord.test(text);
}
