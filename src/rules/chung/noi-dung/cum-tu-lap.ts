import { textRoles, wordingRule } from '../../shapes/wording';
import { mayDoublePair } from '../../reading/syllables';

/** Two syllables in small letters, and the same two again: “thực hiện thực hiện”. */
const pattern =
  /(?<![\p{L}\p{N}-])(?<quanh>(?<mot>\p{Ll}{2,7} \p{Ll}{2,7})(?<sai> \k<mot>))(?![\p{L}\p{N}-])(?!(?<=xã hội) chủ nghĩa)/dgu;

export const cumTuLap = wordingRule({
  id: 'chung/noi-dung/cum-tu-lap',
  ref: null,
  component: 'noiDung',
  title: 'Cụm từ viết lặp',
  severity: 'warning',
  basis: null,
  message: 'Cụm từ “{quanh}” viết lặp.',
  components: ['noiDung', 'trichYeu'],
  within: ({ role, paragraph }) => textRoles.includes(role) && mayDoublePair(paragraph),
  hint: / /,
  pattern,
  right: ({ mot }) => (mot === undefined || isMeant(mot.text.normalize('NFC')) ? null : ''),
  safety: 'review',
  fix: 'Bỏ cụm từ lặp',
  examples: {
    right: ['Triển khai từng bước từng bước, ngày ngày kiểm tra.'],
    wrong: ['Tổ chức triển khai thực hiện thực hiện Kế hoạch.'],
  },
});

/** “từng bước từng bước”, “dần dần dần dần”: repeated for emphasis. */
function isMeant(words: string): boolean {
  const [first, second] = words.split(' ');
  return first === second || ['từng', 'mỗi', 'ngày', 'đêm', 'năm', 'dần'].includes(first ?? '');
}
