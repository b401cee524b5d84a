import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Another form of “V/v” at the head. */
const dangKhac = /^(?<sai>V\/V|v\/v|v\/V|Về việc|VỀ VIỆC|Vv|VV)(?=[ \u00a0:])/dgu;

export const congVanVeViec = slipRule({
  id: 'nd30/trich-yeu/cong-van-ve-viec',
  ref: 'ND30-TYCV-01',
  component: 'trichYeu',
  title: 'Trích yếu công văn mở đầu bằng “V/v”',
  severity: 'warning',
  appliesTo: ['cong-van'],
  basis: letterhead.trichYeuCongVan,
  message: 'Trích yếu công văn mở đầu bằng “{sai}”, đúng là “V/v”.',
  pattern: dangKhac,
  right: () => 'V/v',
  unless: (part, { anatomy }) => anatomy.of('trichYeu')[0] !== part,
  examples: {
    right: ['V/v nâng bậc lương năm 2026'],
    wrong: ['Về việc nâng bậc lương năm 2026', 'v/v nâng bậc lương năm 2026'],
  },
});
