import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A full stop at the very end, alone. */
const chamCuoi = /(?<![./…])(?<sai>\.)$/dgu;

export const dauCham = slipRule({
  id: 'nd30/trich-yeu/dau-cham',
  ref: 'ND30-TY-04',
  component: 'trichYeu',
  title: 'Cuối trích yếu không có dấu chấm',
  severity: 'info',
  basis: letterhead.trichYeuNganGon,
  message: 'Cuối trích yếu thường không ghi dấu chấm.',
  pattern: chamCuoi,
  right: () => '',
  safety: 'review',
  unless: (part, { anatomy }) => anatomy.of('trichYeu').at(-1) !== part,
  examples: { right: ['V/v nâng bậc lương năm 2026'], wrong: ['V/v nâng bậc lương năm 2026.'] },
});
