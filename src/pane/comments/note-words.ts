import type { Severity } from '../../finding/model';

/** What stands in a comment: in Vietnamese whatever the pane speaks, as the document is. */
export const noteWords = {
  wanted: (words: string) => `Cần viết: “${words}”.`,
  wantedIs: (words: string) => `Cần là: ${words}.`,
  basis: (instrument: string, clause: string) => `Căn cứ: ${instrument}, ${clause}.`,
  severity: { error: 'Lỗi', warning: 'Nên xem', info: 'Góp ý' } satisfies Record<Severity, string>,
} as const;
