import { letterhead } from '../../law/hd05/letterhead';
import { fixedWordsRule } from '../../shapes/fixed-words';
import { inCapitals } from '../../shapes/letter-case';

export const saiChu = fixedWordsRule({
  id: 'hd05/quoc-hieu/sai-chu',
  ref: 'HD05-TD-01',
  component: 'quocHieu',
  title: 'Tiêu đề ghi đúng “ĐẢNG CỘNG SẢN VIỆT NAM”',
  name: 'Tiêu đề',
  severity: 'error',
  words: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  same: inCapitals,
  basis: letterhead.tieuDe,
  examples: {
    right: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    wrong: ['ĐẢNG CỘNG SẢN VIỆTNAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  },
});
