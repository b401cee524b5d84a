import * as z from 'zod/mini';
import { sentenceOf } from '../../src/json/fault';
import { formOf } from '../../src/json/form';
import { parseFile } from '../../src/json/parse';

const schema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(5)),
  code: z.optional(z.string().check(z.regex(/^[a-z]*$/u, 'chỉ gồm chữ thường'))),
  list: z.optional(z.array(z.number()).check(z.maxLength(2))),
  sort: z.optional(z.enum(['a', 'b'])),
});

function faultsIn(source: string): readonly string[] {
  const parsed = parseFile(source, 200, 'tệp mẫu');
  if (parsed.kind === 'faulty') return [sentenceOf(parsed.fault)];
  const form = formOf(parsed.text, parsed.root, schema);
  return form.kind === 'good' ? [] : form.faults.map(sentenceOf);
}

test('a file in good form has no fault, with a byte order mark or without', () => {
  expect(faultsIn('{ "name": "An", "list": [1, 2], "sort": "b", "code": "x" }')).toEqual([]);
  expect(faultsIn('\ufeff{ "name": "An" }')).toEqual([]);
});

test.each([
  ['nothing', '  \n', 'Dòng 1: tệp trống.'],
  ['too much', ' '.repeat(201), 'Dòng 1: tệp quá lớn, không phải là tệp mẫu.'],
  ['half a file', '{ "name":\n "An"', 'Dòng 2, cột 6: thiếu dấu “,” hoặc “}”.'],
  ['no name', '{}', 'Dòng 1, “name”: còn thiếu.'],
  ['an empty name', '{\n"name": ""}', 'Dòng 2, “name”: để trống.'],
  ['a long name', '{"name": "An Giang"}', 'Dòng 1, “name”: dài quá 5 chữ.'],
  ['a number for a name', '{"name": 1}', 'Dòng 1, “name”: phải là chữ trong ngoặc kép.'],
  ['a field nobody knows', '{"name": "An",\n"nam": 1}', 'Dòng 2, “nam”: không có trường này.'],
  ['a field twice', '{"name": "An",\n"name": "Ba"}', 'Dòng 2, “name”: nêu hai lần, lần đầu ở dòng 1.'],
  ['a sort that is none', '{"name": "An", "sort": "c"}', 'Dòng 1, “sort”: chỉ ghi được "a", "b".'],
  ['words of the schema', '{"name": "An", "code": "A1"}', 'Dòng 1, “code”: chỉ gồm chữ thường.'],
  ['too many items', '{"name": "An", "list": [1, 2, 3]}', 'Dòng 1, “list”: nhiều quá 2 mục.'],
  ['an item of another sort', '{"name": "An", "list": [1,\n"2"]}', 'Dòng 2, “list › mục 2”: không đúng dạng.'],
])('%s is told with its line', (_, source, sentence) => {
  expect(faultsIn(source)).toEqual([sentence]);
});
