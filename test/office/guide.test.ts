import Ajv from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sentenceOf } from '../../src/office/model';
import { readOfficeRules } from '../../src/office/read';
import { officeJsonSchema } from '../../src/office/schema';
import { rules } from '../../src/rules';

const root = resolve(__dirname, '../..');
const page = readFileSync(resolve(root, 'docs/quy-tac-co-quan.md'), 'utf8');
const example = /```json\n(?<json>.*?)```/su.exec(page)?.groups?.json ?? '';

test('the file that the guide shows is good, and changes four rules and three abbreviations', () => {
  const reading = readOfficeRules(example, rules);
  if (reading.kind === 'faulty') throw new Error(reading.faults.map(sentenceOf).join('\n'));
  expect(reading.changes.map(({ rule, to }) => [rule, to])).toEqual(
    expect.arrayContaining([
      ['nd30/trich-yeu/dau-cham', 'off'],
      ['nd30/noi-dung/ket-thuc', 'info'],
      ['nd30/dia-danh-thoi-gian/thang-khong-them-so-0', 'error'],
    ]),
  );
  const { organisations, units, types } = reading.rules.words;
  expect([organisations, units, types].map((list) => list.length)).toEqual([1, 1, 1]);
});

test('the sentences that the guide shows are those of the reader', () => {
  const shown = /```text\n(?<lines>.*?)\n```/su.exec(page)?.groups?.lines?.split('\n') ?? [];
  const faulty = [
    '{',
    '  "version": 1,',
    '  "rules": {',
    '    "nd30/trich-yeu/dau-chấm": "off",',
    '    "nd30/noi-dung/ket-thuc": "info",',
    '    "nd30/tieu-ngu/gach-noi": "off"',
    '  }',
    '}',
  ].join('\n');
  const reading = readOfficeRules(faulty, rules);
  expect(reading.kind === 'faulty' ? reading.faults.map(sentenceOf) : []).toEqual(shown);
});

test('the schema for editors is that of the reader (npm run docs:rules writes it), and the shown file keeps to it', () => {
  const schema = readFileSync(resolve(root, 'assets/quy-tac-co-quan.schema.json'), 'utf8');
  expect(JSON.parse(schema)).toEqual(officeJsonSchema());
  const validate = new Ajv().compile(officeJsonSchema());
  expect(validate(JSON.parse(example))).toBe(true);
  expect(validate({ rules: { 'chung/noi-dung/tu-lap': 'tắt' } })).toBe(false);
});
