import type { LegalBasis } from '../../../finding/model';

const instrument = '36-HD/VPTW';

/** The guidance says it in these words: the finding may be an error. */
export function huongDan36(clause: string, quote: string): LegalBasis {
  return { instrument, clause, quote, standing: 'text' };
}

/** We read it out of these words, an example or a specimen row: a warning at most. */
export function docTuHuongDan36(clause: string, quote: string): LegalBasis {
  return { instrument, clause, quote, standing: 'reading' };
}

/** A row of the specimen of sizes and weights (Phụ lục 3). */
export function mauPhuLuc3(quote: string): LegalBasis {
  return docTuHuongDan36('Phụ lục 3', quote);
}
