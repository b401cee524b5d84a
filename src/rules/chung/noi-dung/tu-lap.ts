import type { Part } from '../../../anatomy/model';
import { neverTwice } from '../../reading/doubled-words';
import { doubledWordsIn } from '../../reading/syllables';
import { textRoles, wordingRule } from '../../shapes/wording';
import type { Words } from '../../words';

const words = Object.keys(neverTwice).join('|');

/** The second may stand after a break of the line, which stays. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<quanh>(?<mot>${words})(?<sai>[ ]{1,3}\\k<mot>(?![\\p{L}\\p{N}-])|\\n\\k<mot>(?![\\p{L}\\p{N}-])[ ]?))`,
  'dgiu',
);

export const tuLap = wordingRule({
  id: 'chung/noi-dung/tu-lap',
  ref: null,
  component: 'noiDung',
  title: 'Từ viết lặp',
  severity: 'warning',
  basis: null,
  message: 'Từ “{quanh}” viết lặp.',
  components: ['noiDung', 'trichYeu'],
  within: ({ role, paragraph }) =>
    (textRoles.includes(role) || role === 'oBang') && doubledWordsIn(paragraph).some((word) => word in neverTwice),
  hint: /\s/,
  pattern,
  right: ({ mot, sai }, part) => {
    if (mot === undefined || sai === undefined || isMeant(mot, sai, part)) return null;
    return sai.text.startsWith('\n') ? '\n' : '';
  },
  safety: 'safe',
  fix: 'Bỏ từ lặp',
  examples: {
    right: ['Thực hiện phù hợp với tình hình thực tế của địa phương, luôn luôn kịp thời.'],
    wrong: ['Thực hiện phù hợp với với tình hình thực tế của địa phương.'],
  },
});

/** One word ends with it and the next begins: “hiện tại tại địa phương”, “của của cải”. */
function isMeant(first: Words, second: Words, { paragraph: { text } }: Part): boolean {
  const around = neverTwice[first.text.normalize('NFC').toLowerCase()];
  if (around === undefined) return false;
  const before = text.slice(Math.max(0, first.span.start - 14), first.span.start).normalize('NFC');
  const after = text.slice(second.span.end, second.span.end + 14).normalize('NFC');
  const [last] = /\p{L}+(?=[\s\u00a0]$)/u.exec(before) ?? [''];
  const [next] = /(?<=^[\s\u00a0]?)\p{L}+/u.exec(after) ?? [''];
  return isAmong(last, around.before) || isAmong(next, around.after);
}

function isAmong(word: string, list: string): boolean {
  return word !== '' && ` ${list} `.includes(` ${word.toLowerCase()} `);
}
