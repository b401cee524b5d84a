import { sameTone } from '../../../text/tone';
import { fixedWordsRule } from '../../shapes/fixed-words';
import { inCapitals } from '../../shapes/letter-case';
import { letterhead } from '../../law/nd30/letterhead';

export const saiChu = fixedWordsRule({
  id: 'nd30/quoc-hieu/sai-chu',
  ref: 'ND30-QH-01',
  component: 'quocHieu',
  title: 'Quốc hiệu ghi đúng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”',
  name: 'Quốc hiệu',
  severity: 'error',
  words: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  same: (words) => sameTone(inCapitals(words)),
  basis: letterhead.quocHieu,
  examples: {
    right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    wrong: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM'],
  },
});
