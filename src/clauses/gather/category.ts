import type { Category } from '../model';
import type { GatheredParagraph } from './paragraphs';

/** What a paragraph is about, by words that only such paragraphs have; the first that fits. */
const signs: readonly (readonly [RegExp, Category])[] = [
  [/^Thời gian (?:thực hiện|hoàn thành)/u, 'tien-do'],
  [/[Kk]inh phí|[Dd]ự toán/u, 'kinh-phi'],
  [/khó khăn, vướng mắc|nếu có vướng mắc/u, 'vuong-mac'],
  [/[Bb]áo cáo[^.]*(?:trước ngày|định kỳ|hằng (?:tháng|quý|năm)|đột xuất)|^Định kỳ/u, 'che-do-bao-cao'],
  [/[Ss]ơ kết|[Tt]ổng kết/u, 'so-ket-tong-ket'],
  [/[Kk]hen thưởng|biểu dương/u, 'khen-thuong'],
  [/tuyên truyền|[Tt]uyên truyền/u, 'tuyen-truyen'],
  [/^Giao |chủ trì, |làm đầu mối|[Pp]hối hợp với/u, 'giao-nhiem-vu'],
];

/** A guess at the category, for whoever reviews. */
export function categoryFor(text: string, place: GatheredParagraph['place']): Category {
  if (place === 'opening') return 'mo-dau';
  if (place === 'closing') return 'ket-thuc';
  return signs.find(([sign]) => sign.test(text))?.[1] ?? 'nhiem-vu';
}
