import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Dashes, minus signs and typographic hyphens; the no-break hyphen looks and reads as a hyphen. */
const gachKhac = /(?<sai>[‐‒–—―−])/dgu;

export const gachNoi = slipRule({
  id: 'nd30/tieu-ngu/gach-noi',
  ref: 'ND30-TN-01',
  component: 'tieuNgu',
  title: 'Giữa các cụm từ của Tiêu ngữ là gạch nối (-)',
  severity: 'error',
  basis: letterhead.tieuNgu,
  message: 'Tiêu ngữ dùng gạch dài thay gạch nối.',
  pattern: gachKhac,
  right: () => '-',
  examples: { right: ['Độc lập - Tự do - Hạnh phúc'], wrong: ['Độc lập – Tự do – Hạnh phúc'] },
});
