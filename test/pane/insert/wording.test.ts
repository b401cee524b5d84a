import { builtInClauses } from '../../../src/clauses/built-in';
import { emptyFilling, withValue } from '../../../src/clauses/fill';
import { editedWording, ownWording, textToEdit } from '../../../src/pane/insert/wording';

const clause = builtInClauses.clauses.find(({ id }) => id === 'bao-cao-6-thang-nam')!;
const none = { filling: emptyFilling, tone: null };
const withPeriod = { filling: withValue(emptyFilling, 'ky-bao-cao', { text: 'hằng quý' }), tone: null };

test('the text to be changed has what is filled in as words, the others in brackets, a paragraph a line', () => {
  const text = textToEdit(ownWording(clause, withPeriod));
  expect(text).toMatch(/^Định kỳ hằng quý, \[tên các đơn vị thực hiện\]/u);
  expect(text.split('\n')).toHaveLength(clause.body.length);
});

test('brackets that ask for a slot stay bound to it', () => {
  const edited = editedWording('Cứ [ghi kỳ báo cáo] một lần, [ghi hạn báo cáo] là hạn.', clause, withPeriod);
  expect(edited.paragraphs.map(({ text }) => text)).toEqual(['Cứ hằng quý một lần, [ghi hạn báo cáo] là hạn.']);
  expect(edited.slots.map(({ name }) => name)).toEqual(['ky-bao-cao', 'han-bao-cao']);
  const [first, second] = edited.paragraphs[0]!.places;
  expect(edited.paragraphs[0]!.text.slice(first!.start, first!.end)).toBe('hằng quý');
  expect([first!.filled, second!.filled]).toEqual([true, false]);
});

test('at the head of a sentence the value has the capital that the bracket has', () => {
  const own = editedWording('[Ghi kỳ báo cáo] một lần.', clause, withPeriod);
  expect(own.paragraphs[0]!.text).toBe('Hằng quý một lần.');
});

test('the author’s own brackets are places to fill in the document; without one, no field is left', () => {
  const own = editedWording('Giao [tên người] theo dõi.', clause, none);
  expect(own.slots).toEqual([]);
  expect(own.paragraphs[0]!.places).toMatchObject([{ start: 5, end: 16, filled: false }]);
});

test('lines are paragraphs; blank ones and doubled blanks go', () => {
  const own = editedWording('Một  hai.\r\n\n- Ba.\n-\n', clause, none);
  expect(own.paragraphs.map(({ text }) => text)).toEqual(['Một hai.', '- Ba.']);
  expect(editedWording(' \n', clause, none).paragraphs).toEqual([]);
});
