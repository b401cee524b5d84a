import { plainInPlace } from '../text/plain';
import type { Said } from './model';
import { instrumentTypes } from './types';

const lead = / {0,2}(?<comma>,?) {0,2}(?:cua|do) {0,2}/y;

/** Syllables in lower case that go on with the name of a body after its first word: "Ủy ban nhân dân tỉnh". */
const inNames = new Set(
  (
    'nhan dan thuong vu truc uy tinh huyen xa phuong thi tran quan thanh pho dac khu trung uong nong thon van tai xa hoi hanh ' +
    'chinh cong toi cao nha nuoc kiem sat quan su chuyen trach cap dia khoa hoc nghe moi truong truong cac so nganh ' +
    'dang doan phong ban vien dan toc ton giao thuong binh truyen thong the thao du lich dau tu doc tra an ' +
    'thuoc khoi lien minh hop tac phat trien quoc gia viet bao hiem y te chuc kinh doanh ha tang ky thuat du an ' +
    'khu vuc quan ly ra soat chi dao to tri phu tich thu tuong'
  ).split(' '),
);

/** The same behind "Hội đồng", which is called after its task: "Hội đồng tuyển dụng viên chức". */
const inCouncils = new Set(
  (
    'tuyen dung cong vien chuc xet duyet nghia vu thi dua khen thuong ky luat tham dinh sang kien dau gia boi thuong ho tro ' +
    'tai dinh cu truong giao duc nghiem thu nang luong thang hang bau cu phoi hop pho bien phap luat tu van'
  ).split(' '),
);

/** Words of one syllable that a name begins with: the capital behind one of them begins a word of its own. */
const heads =
  /^(?:so|bo|ban|cuc|vu|hoi|tong|phong|truong|doan|vien|toa|chanh|pho|tram|khoi|to|doi|nha|quan|chi|lien|dai|cum|dang|tinh|huyen|xa|phuong|thi)$/;

/** Words of another clause that would else complete a capital: "Văn phòng Chính phủ chuyển", "Sở Công Thương trước". */
const clauseWord =
  /(?:chuyển|đăng|khóa|trước|sau|nhưng|thì|cần|phải|còn|gồm|từ|nêu|cũng|vẫn|chưa|vào|nên|như|hay|hoặc|làm|mà|đang|vì|lập|họp|ký|xem|có|ở|lại|vừa|mới|nhận|trả|tới|nói|xét|hỗ trợ|rà|kính)(?!\p{L})/uy;

/** Bodies that are numbered: "Ban Chỉ đạo 389", "Quân khu 5". */
const numbered = /(?:chi dao|quan khu|khu vuc|vung|su doan|lu doan|trung doan|to cong tac|hai quan) $/;

/** Bodies of the centre, for a text that writes them in lower case or without dấu. */
const centralBody = new RegExp(
  `(?:${[
    'thu tuong chinh phu|chinh phu|bo chinh tri|ban bi thu(?: trung uong dang)?|ban chap hanh trung uong(?: dang)?',
    'uy ban thuong vu quoc hoi|quoc hoi|uy ban nhan dan (?:tinh|thanh pho|huyen|quan|xa|phuong)|hoi dong nhan dan (?:tinh|thanh pho|xa|phuong)',
    '(?:ban thuong vu )?(?:tinh|thanh|huyen|dang) uy',
    '(?:bo|so) (?:noi vu|tai chinh|y te|xay dung|tu phap|cong thuong|giao duc va dao tao|khoa hoc va cong nghe|van hoa, the thao va du lich|nong nghiep va moi truong|thong tin va truyen thong|ke hoach va dau tu|tai nguyen va moi truong)',
    'bo (?:cong an|quoc phong|ngoai giao)',
  ].join('|')})(?![a-z])`,
  'y',
);

/** Words that begin a title or another clause: the name of the body ends before them. */
const stop =
  /(?:ve|v\/v|quy dinh|quy che|quy tac|ban hanh|huong dan|phe duyet|sua doi|bo sung|bai bo|cong bo|thanh lap|kien toan|giao|dieu chinh|trien khai|thuc hien|to chuc thuc hien|phan cong|cong nhan|thong qua|tiep tuc|tang cuong|day manh|mot so|thi hanh|chi tiet|ngay|nam|so|da|se|la|duoc|khong|theo|tai|trong|voi|de|den|gui|va cac van ban|ky hop|nhiem ky|nham|yeu cau|de nghi|chap thuan|danh gia|lay y kien|tham gia|cho|ke tu|co hieu luc|bao cao|tong ket|so ket|xu ly)(?![a-z])/y;

/** Names that go on behind a comma. */
const afterComma =
  /, (?:the thao|ban bi thu|chu nhiem|chinh phu, doan chu tich|doan chu tich|chien luoc|chong tham nhung|nuoc|gia dinh)(?![a-z])/y;

/** The issuer that "của …" names at an offset of plain text; `comma`: a comma stands before "của". */
export type IssuerThere = Said & { readonly comma: boolean };

/** The body behind "của" at the offset, `joint`: bodies; null where nothing there is a name. */
export function issuerAt(text: string, plain: string, at: number, joint = false): IssuerThere | null {
  lead.lastIndex = at;
  const found = lead.exec(plain);
  if (found === null) return null;
  const start = lead.lastIndex;
  if (plain.charAt(start - 1) !== ' ' && !isCapitalAt(text, start)) return null;
  let end = endOfBody(text, plain, start);
  if (end === start) return null;
  for (
    let partner = joint ? nextBody(text, plain, end) : null;
    partner !== null;
    partner = nextBody(text, plain, end)
  ) {
    end = partner;
  }
  return { value: clean(text.slice(start, end)), start, end, comma: found.groups?.comma === ',' };
}

const partner = /,? ?(?:,|va|-|–) /y;

/** Where the name of the next body of a joint document ends; null where none follows. */
function nextBody(text: string, plain: string, end: number): number | null {
  partner.lastIndex = end;
  if (!partner.test(plain)) return null;
  const start = partner.lastIndex;
  const next = endOfBody(text, plain, start);
  return next === start ? null : next;
}

const longestName = 140;

/** What stands before the first word that names begin with: "liên bộ", "Hội nghị lần thứ sáu Ban Chấp hành …". */
const opening = /(?:lien |cac |hoi nghi (?:lan )?thu [a-z0-9]+,? (?=ban chap hanh))/y;

/** Where the name of a body that begins at the offset ends; the offset itself where none begins. */
export function endOfBody(text: string, plain: string, start: number): number {
  const limit = Math.min(plain.length, start + longestName);
  let end = start;
  let at = start;
  /** A capital stands before that a word in small letters may complete: "Chính phủ", but not "Công Thương trước". */
  let follows = false;
  let council = false;
  let head = true;
  if (!isCapitalAt(text, start)) {
    centralBody.lastIndex = start;
    if (centralBody.test(plain)) return centralBody.lastIndex;
  }
  opening.lastIndex = at;
  if (opening.test(plain) && isCapitalAt(text, opening.lastIndex)) at = opening.lastIndex;
  while (at < limit) {
    const word = wordAt(plain, at);
    if (word === '') break;
    const wordEnd = at + word.length;
    const capital = isCapital(text.charCodeAt(at), text.charAt(at));
    if (!(capital && end === start) && isStop(plain, at, capital)) break;
    if (capital) {
      follows = !(follows && !head);
      head = heads.test(word);
      council = word === 'hoi';
      end = wordEnd;
    } else if (word === 'va' || word === '-') {
      if (end === start || !isCapitalAt(text, wordEnd + 1) || isType(plain, wordEnd + 1)) break;
    } else if (
      end !== start &&
      !isClauseWord(text, at) &&
      (follows || inNames.has(word) || (council && inCouncils.has(word)))
    ) {
      end = wordEnd;
      follows = false;
      council &&= word !== 'nhan';
    } else if (/^\d{1,4}$/.test(word) && plain.charAt(wordEnd) !== '/' && numbered.test(plain.slice(start, at))) {
      end = wordEnd;
    } else break;
    const next = nextWord(plain, wordEnd);
    if (next === null) break;
    at = next;
  }
  return end;
}

/** The offset of the next word of the name: behind one blank, a dash, or a comma that names have. */
function nextWord(plain: string, end: number): number | null {
  if (plain.startsWith(' - ', end)) return end + 3;
  const mark = plain.charAt(end);
  if (mark === ' ') return end + 1;
  if (mark === '-' || mark === '.') return /[a-z]/.test(plain.charAt(end + 1)) ? end + 1 : null;
  afterComma.lastIndex = end;
  return mark === ',' && afterComma.test(plain) ? end + 2 : null;
}

function wordAt(plain: string, at: number): string {
  let end = at;
  while (end < plain.length && /[a-z0-9&]/.test(plain.charAt(end))) end++;
  return plain.slice(at, end);
}

function isClauseWord(text: string, at: number): boolean {
  clauseWord.lastIndex = at;
  return clauseWord.test(text);
}

/** A title begins; a capital at its head is the author's ("Ban hành Quy tắc"), unless it makes a name ("Ban Giao"). */
function isStop(plain: string, at: number, capital: boolean): boolean {
  stop.lastIndex = at;
  if (!stop.test(plain)) return false;
  return !capital || /^(?:ban hanh|quy dinh|quy che|phe duyet|huong dan|ve viec|ve)/.test(plain.slice(at, at + 10));
}

const types = new RegExp(`(?:cac )?(?:${instrumentTypes.map(({ name }) => plainInPlace(name)).join('|')}) `, 'y');

function isType(plain: string, at: number): boolean {
  types.lastIndex = at;
  return types.test(plain);
}

function isCapitalAt(text: string, at: number): boolean {
  return isCapital(text.charCodeAt(at), text.charAt(at));
}

function isCapital(code: number, character: string): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return character !== character.toLowerCase();
}

/** Blanks of every kind as one space. */
function clean(name: string): string {
  return name.replace(/[\s\u00a0]+/gu, ' ').trim();
}
