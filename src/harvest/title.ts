import { isUpper } from '../text/letter-case';
import { asSaid } from './letter-case';
import type { Doubt } from './model';

/** The trích yếu as it follows the issuer in a reference. */
export interface OwnTitle {
  readonly title: string | null;
  readonly doubts: readonly Doubt[];
}

const veViec = /^v\s?[/\\.|]?\s?v\s?[:.]?\s+/iu;

/** "V/v báo cáo …" → "về việc báo cáo …", "Thực hiện …" → "thực hiện …". `more`: words of the title behind the type. */
export function ownTitle(written: string | null, more: string, said: readonly string[]): OwnTitle {
  const words = (written ?? '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s"“”]*(?=v\s?\/)/iu, '')
    .replace(/[\s.\-–—_*;:,]+$/u, '')
    .trim();
  if (words === '' && more === '')
    return { title: null, doubts: [{ kind: 'noTitle', message: 'Không thấy trích yếu nội dung.' }] };
  const opened = words.replace(veViec, 'về việc ');
  const inCapitals = isUpper(words.replace(veViec, '')) && words.split(' ').length > 1;
  const own = inCapitals ? asSaid(words.replace(veViec, ''), said) : null;
  const cased = inCapitals
    ? own === null
      ? opened.toLowerCase()
      : opened.startsWith('về việc ')
        ? `về việc ${own}`
        : own
    : opened;
  const title = [more, lowerFirst(cased)].filter((it) => it !== '').join(' ');
  const guessed = (inCapitals && own === null) || more !== '';
  return {
    title,
    doubts: guessed
      ? [{ kind: 'titleCase', message: 'Trích yếu in bằng chữ hoa trong tệp; xem lại chữ viết hoa của tên riêng.' }]
      : [],
  };
}

/** First words of titles that are no part of a name, even where a name follows ("Họp Ban Tổ chức"). */
const openers = new Set(
  'về của tại cho với họp mời xin giao cử lập xét gửi nộp thăm tặng trao chi thu trình lấy bán mua hoãn dừng nghỉ trực phòng chống xây góp giới báo hưởng quy'.split(
    ' ',
  ),
);

/** A title goes on from the issuer, so that its first letter is small, but for a name ("Hà Nội …") or an abbreviation. */
function lowerFirst(title: string): string {
  const [first = '', second = ''] = title.split(' ', 2);
  if (openers.has(first.toLowerCase())) return title.charAt(0).toLowerCase() + title.slice(1);
  if (first.length > 1 && isUpper(first)) return title;
  if (/^\p{Lu}/u.test(second) && !isUpper(second)) return title;
  return title.charAt(0).toLowerCase() + title.slice(1);
}
