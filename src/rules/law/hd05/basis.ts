import type { LegalBasis } from '../../../finding/model';

const instrument = '05-HD/VPTW';

/** A place in Phần II of the guidance: its mục and the number there. */
export function muc(soMuc: 'I' | 'II' | 'III' | 'IV', so: string): string {
  return `Phần II, Mục ${soMuc}, ${so}`;
}

/** The guidance says it in these words: the finding may be an error. */
export function huongDan05(clause: string, quote: string): LegalBasis {
  return { instrument, clause, quote, standing: 'text' };
}

/** We read it out of these words, an example or the guidance's own pages: a warning at most. */
export function docTuHuongDan05(clause: string, quote: string): LegalBasis {
  return { instrument, clause, quote, standing: 'reading' };
}

/** Sizes and weights stand in an annex of which the circulating text prints only this mention. */
export const coChuKieuChu = docTuHuongDan05(
  muc('IV', '2'),
  'Cỡ chữ và kiểu chữ: Theo quy định cụ thể cho từng thành phần thể thức tại Phụ lục 2.',
);
