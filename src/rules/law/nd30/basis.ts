import type { LegalBasis } from '../../../finding/model';

const instrument = '30/2020/NĐ-CP';

/** The decree says it in these words: the finding may be an error. */
export function nghiDinh30(clause: string, quote: string): LegalBasis {
  return { instrument, clause, quote, standing: 'text' };
}

/** We read it out of these words, an example or a specimen form: a warning at most. */
export function docTuNghiDinh30(clause: string, quote: string): LegalBasis {
  return { instrument, clause, quote, standing: 'reading' };
}

/** The custom of offices, near these words: a warning where any careful reader calls it a slip, else advice. */
export function thongLe(clause: string, quote: string): LegalBasis {
  return { instrument, clause, quote, standing: 'custom' };
}

/** A row of the table of types (Phụ lục I, Phần I, Mục V). */
export const bangMauChu = 'Phụ lục I, Phần I, Mục V';
