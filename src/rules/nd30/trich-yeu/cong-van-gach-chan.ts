import { noUnderlineRule } from '../../shapes/look';
import { specimens } from '../../law/nd30/specimens';

export const congVanGachChan = noUnderlineRule({
  id: 'nd30/trich-yeu/cong-van-gach-chan',
  ref: 'ND30-TYCV-03',
  component: 'trichYeu',
  title: 'Trích yếu công văn không gạch chân',
  severity: 'info',
  appliesTo: ['cong-van'],
  basis: specimens.congVan,
  examples: { right: [], wrong: [] },
});
