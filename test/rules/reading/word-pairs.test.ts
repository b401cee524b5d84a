import { misspeltWords } from '../../../src/rules/reading/misspelt-words';
import { mayBeMisspelt } from '../../../src/rules/reading/syllables';
import { draft, paragraph } from '../../support/draft-builder';

const seenIn = (text: string) => draft(paragraph(text)).paragraphs.map(mayBeMisspelt);

test.each([
  'Các đơn vị bổ sung, sửa chữa, tổ chức thực hiện nhiệm vụ.',
  'Bổ nhiệm ông A; xung phong.',
  'bổ, xung',
  'Số 15 ngày 05 tháng 3 năm 2026',
  '',
])('“%s” is not worth a second look', (text) => {
  expect(seenIn(text)).toEqual([false]);
});

test.each(misspeltWords)('“%s” is worth a second look, in whatever letters', (words) => {
  const sentence = `Việc ${words} là cần thiết`;
  const capital = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  for (const text of [sentence, sentence.toUpperCase(), capital, words.replace(' ', '\u00a0')])
    for (const form of ['NFC', 'NFD']) expect(seenIn(text.normalize(form))).toEqual([true]);
});
