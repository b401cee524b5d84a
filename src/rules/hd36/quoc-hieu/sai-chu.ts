import { letterhead } from '../../law/hd36/letterhead';
import { fixedWordsRule } from '../../shapes/fixed-words';
import { inCapitals } from '../../shapes/letter-case';

export const saiChu = fixedWordsRule({
  id: 'hd36/quoc-hieu/sai-chu',
  ref: 'DANG-TD-01',
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
