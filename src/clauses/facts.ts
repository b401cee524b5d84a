import type { Anatomy, IsoDate, Part } from '../anatomy/model';
import { profileFrom } from '../profile/from-draft';
import { spellingOf } from '../text/syllable';
import type { CitedInstrument } from './cited';
import type { ToneStyle } from './fill';
import type { Wanted } from './model';
import { receiversIn, unitsGivenWork } from './units';

/** What a document already says that slots can be filled with. Names as in the middle of a sentence. */
export interface DocumentFacts extends Wanted {
  /** Whoever speaks, the likeliest name first. */
  readonly issuers: readonly string[];
  /** Of Kính gửi, in order. */
  readonly receivers: readonly string[];
  /** Units that the body gives work to and that Nơi nhận names. */
  readonly units: readonly string[];
  /** Of the document's own date, else of its trích yếu, else of the day that stands in. */
  readonly year: number;
  /** What the text refers to, each once, in order. */
  readonly instruments: readonly CitedInstrument[];
  /** “công tác dân vận”, out of the trích yếu; null where it cannot be told. */
  readonly subject: string | null;
  readonly tone: ToneStyle;
}

/** Reads a document whose parts and references are known. */
export function factsOf(
  anatomy: Anatomy,
  { asOf, instruments }: { readonly asOf: IsoDate; readonly instruments: readonly CitedInstrument[] },
): DocumentFacts {
  const body = textsOf(anatomy.of('noiDung'));
  const subject = textsOf(anatomy.of('trichYeu')).join(' ');
  const receivers = receiversIn(textsOf(anatomy.of('kinhGui')));
  return {
    system: anatomy.system,
    kind: anatomy.kind,
    issuers: issuersOf(anatomy, body),
    receivers,
    units: [...new Set([...unitsGivenWork(body), ...receivers])],
    year: yearOf(anatomy.date ?? yearIn(subject) ?? asOf),
    instruments,
    subject: subjectOf(subject),
    tone: toneOf([...body, ...receivers]),
  };
}

function textsOf(parts: readonly Part[]): readonly string[] {
  return parts.map(({ paragraph, start, end }) =>
    paragraph.text
      .slice(start, end)
      .normalize('NFC')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim(),
  );
}

/** Bodies whose names in capitals leave no doubt about the letter case. */
const sure =
  /^(?:(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Sở|Bộ|Đảng (?:ủy|uỷ)|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Văn phòng)(?!\p{L})/u;

/** A name that only the letterhead has, and that may hold a proper name, is left to whoever knows it. */
function issuersOf(anatomy: Anatomy, body: readonly string[]): readonly string[] {
  const head = profileFrom(anatomy)?.name ?? '';
  if (!sure.test(head) && !body.some((text) => text.includes(head))) return [];
  const short = /^(?:Ủy|Uỷ) ban nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)(?= )/u.exec(head)?.[0];
  const committee = /^(?:Đảng|Tỉnh|Thành) (?:ủy|uỷ)/u.exec(head)?.[0];
  // “T/M BAN THƯỜNG VỤ” speaks for the standing committee, whatever the letterhead.
  const standing = textsOf(anatomy.of('chuKy')).some((it) => it.startsWith('T/M BAN THƯỜNG VỤ'));
  const names = [
    ...(committee !== undefined && standing ? [`Ban Thường vụ ${committee}`] : []),
    ...(short !== undefined && speaks(body, short, head) ? [short] : []),
    head,
    ...(short === undefined ? [] : [short]),
    ...(committee === undefined ? [] : [committee]),
  ];
  return [...new Set(names)].filter((it) => it !== '');
}

/** The body says the short name where it might have said the long one. */
function speaks(body: readonly string[], short: string, long: string): boolean {
  return body.some((text) => text.replaceAll(long, '').includes(short));
}

function yearIn(text: string): `${number}` | null {
  const year = /năm (\d{4})(?!\d)/u.exec(text)?.[1];
  return year === undefined ? null : (year as `${number}`);
}

function yearOf(date: IsoDate | `${number}`): number {
  return Number(date.slice(0, 4));
}

const lead =
  /^(?:V\/v|Về việc|về việc|Về|về)? ?(?:(?:tiếp tục|triển khai|thực hiện|tổ chức|tăng cường|đẩy mạnh|nâng cao (?:chất lượng|hiệu quả)|kết quả|báo cáo)(?: |, |$))*/iu;
const trail = /(?: (?:của|trên địa bàn) .*)?(?: năm \d{4}| giai đoạn \d{4} ?- ?\d{4})?$/u;

/** “V/v triển khai thực hiện công tác dân vận năm 2026” is about “công tác dân vận”. */
function subjectOf(about: string): string | null {
  const words = about.replace(lead, '').replace(trail, '').trim();
  return words.split(' ').length < 2 || /\d/.test(words) ? null : words;
}

/** The way most open syllables of the text have it; null where none shows. */
function toneOf(texts: readonly string[]): ToneStyle {
  let [old, modern] = [0, 0];
  for (const word of texts.join(' ').match(/\p{L}+/gu) ?? []) {
    const spelling = spellingOf(word);
    if (spelling.kind !== 'possible') continue;
    if (spelling.style === 'old') old++;
    if (spelling.style === 'new') modern++;
  }
  return old === 0 && modern === 0 ? null : modern > old ? 'new' : 'old';
}
