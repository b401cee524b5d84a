import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A colon, a full stop or a dash after “V/v”. */
const dauThua = /^V\/[vV](?<sai>[ \u00a0]*[:.;–-][ \u00a0]*)(?=\p{L})/dgu;

export const congVanSauVv = slipRule({
  id: 'nd30/trich-yeu/cong-van-sau-vv',
  ref: 'ND30-TYCV-02',
  component: 'trichYeu',
  title: 'Sau “V/v” không có dấu hai chấm',
  severity: 'warning',
  appliesTo: ['cong-van'],
  basis: letterhead.trichYeuCongVanViDu,
  message: 'Sau “V/v” thừa dấu câu.',
  pattern: dauThua,
  right: () => ' ',
  examples: { right: ['V/v nâng bậc lương năm 2026'], wrong: ['V/v: nâng bậc lương năm 2026'] },
});
