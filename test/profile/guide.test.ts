import Ajv from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sentenceOf } from '../../src/json/fault';
import { readProfile } from '../../src/profile/read';
import { profileJsonSchema } from '../../src/profile/schema';
import { agencyFile, agencyNames } from '../support/agencies';

const root = resolve(__dirname, '../..');
const page = readFileSync(resolve(root, 'docs/ho-so-co-quan.md'), 'utf8');
const example = /```json\n(?<json>.*?)```/su.exec(page)?.groups?.json ?? '';

test('the file that the guide shows is good', () => {
  const reading = readProfile(example);
  expect(reading.kind === 'faulty' ? reading.faults.map(sentenceOf) : []).toEqual([]);
});

test('the sentences that the guide shows are those of the reader', () => {
  const shown = /```text\n(?<lines>.*?)\n```/su.exec(page)?.groups?.lines?.split('\n');
  const faulty = example
    .replace('"symbol": "UBND"', '"symbol": "ubnd"')
    .replace(/"units": \[[^\]]*\]/u, '"units": [{ "short": "tc", "full": "Phòng Tài chính - Kế hoạch" }]')
    .replace('  "since": "2025-07-01",\n', '');
  const reading = readProfile(faulty);
  expect(reading.kind === 'faulty' ? reading.faults.map(sentenceOf) : []).toEqual(shown);
});

test('the schema for editors is that of the reader (npm run docs:rules writes it), and good files keep to it', () => {
  const schema: unknown = JSON.parse(readFileSync(resolve(root, 'assets/ho-so-co-quan.schema.json'), 'utf8'));
  expect(schema).toEqual(profileJsonSchema());
  const validate = new Ajv().compile(profileJsonSchema());
  const files = [example, ...agencyNames.map((name) => readFileSync(agencyFile(name), 'utf8'))];
  expect(files.map((file) => validate(JSON.parse(file)))).toEqual(files.map(() => true));
  expect(validate({ name: 'Sở Nội vụ' })).toBe(false);
});
