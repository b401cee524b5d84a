import { meantBy, misspelt } from '../../reading/misspelt-words';
import { mayBeMisspelt } from '../../reading/syllables';
import { isQuoted, textRoles, wordingRule } from '../../shapes/wording';

const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?<sai>${misspelt})(?![\\p{L}\\p{N}-])`, 'dgiu');

export const tuSaiChinhTa = wordingRule({
  id: 'chung/noi-dung/tu-sai-chinh-ta',
  ref: null,
  component: 'noiDung',
  title: 'Từ thường dùng viết đúng chính tả',
  severity: 'warning',
  basis: null,
  message: 'Từ “{sai}” sai chính tả, đúng là “{dung}”.',
  components: ['noiDung', 'trichYeu'],
  within: ({ role, paragraph }) => (textRoles.includes(role) || role === 'oBang') && mayBeMisspelt(paragraph),
  hint: / /,
  pattern,
  right: ({ sai }, part) =>
    sai === undefined || isQuoted(part, sai.span.start) ? null : meantBy(sai.text.normalize('NFC')),
  safety: 'review',
  examples: {
    right: ['Các đơn vị học tập chung tại hội trường, cũng cố gắng tổ chức, kiểm tra việc xử lý đơn vi phạm.'],
    wrong: ['Các đơn vị chiển khai thực hiện.', 'Sở Nội vụ hướng dẩn, kiễm tra việc sữa chữa.'],
  },
});
