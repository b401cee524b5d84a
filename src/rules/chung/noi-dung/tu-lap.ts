import { textRoles, wordingRule } from '../../shapes/wording';
import { repeatsIn } from '../../reading/repeats';

/**
 * Words of grammar that never stand twice, with the neighbours that make a double right: “hiện tại tại địa phương”,
 * “của của cải”. Any other single syllable may end one word and begin the next.
 */
const pattern =
  /(?<![\p{L}\p{N}-])(?<quanh>(?<mot>với|về|của|và|các|những|nhằm|hoặc|đã|sẽ|đang|bởi|này|mà|cho|để|tại|theo|trong|do)(?<sai>[ \u00a0]{1,3}\k<mot>))(?![\p{L}\p{N}-]| (?:cải|vay|lại|dành|suốt|sạch|sáng|thuê))/dgiu;

/** What the first of the two may belong to. */
const endsAWord = /(?:hiện|tồn|thực|nội|sở|kèm|tiếp|tự|lý|nguyên|dành|bên|dựa|trở|đi|quay|đảm)[ \u00a0]$/iu;

export const tuLap = wordingRule({
  id: 'chung/noi-dung/tu-lap',
  ref: null,
  component: 'noiDung',
  title: 'Từ viết lặp',
  severity: 'warning',
  basis: null,
  message: 'Từ “{quanh}” viết lặp.',
  components: ['noiDung', 'trichYeu'],
  within: ({ role, paragraph }) => (textRoles.includes(role) || role === 'oBang') && repeatsIn(paragraph).word,
  hint: / /,
  pattern,
  right: ({ mot }, part) => {
    if (mot === undefined) return null;
    const before = part.paragraph.text.slice(Math.max(part.start, mot.span.start - 12), mot.span.start);
    return endsAWord.test(before.normalize('NFC')) ? null : '';
  },
  safety: 'safe',
  fix: 'Bỏ từ lặp',
  examples: {
    right: ['Thực hiện phù hợp với tình hình thực tế của địa phương, luôn luôn kịp thời.'],
    wrong: ['Thực hiện phù hợp với với tình hình thực tế của địa phương.'],
  },
});
