import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { citationsCommand } from '../../src/cli/citations-command';
import type { CitationsReport } from '../../src/report/citations';
import { ran } from '../support/ran';

const folder = mkdtempSync(join(tmpdir(), 'citations-'));
const nd30 = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';

const listed = (text: string, ...words: readonly string[]) => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, text);
  return ran(citationsCommand, 'citations', path, '--as-of', '2026-11-26', ...words);
};

test.each([
  ['of a right one', `Theo ${nd30}.`, 'đúng'],
  [
    'of one that is not in the registry',
    'Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về dân vận',
    'chưa có trong danh mục',
  ],
])('nothing is added to the state %s', async (_, text, state) => {
  const { out } = await listed(text);
  expect(out.trimEnd().split('\n')).toEqual([
    join(folder, 'a.txt'),
    expect.stringMatching(new RegExp(`^  ${folder}/a\\.txt:1:\\d+: ${state} · `, 'u')),
    '  1 viện dẫn.',
  ]);
});

test.each([
  ['wrong', nd30.replace('05/3', '06/3'), 'Ngày ban hành của văn bản số 30/2020/NĐ-CP là 05/3/2020.'],
  ['incomplete', 'Nghị định số 30/2020/NĐ-CP', 'Viện dẫn lần đầu thiếu ngày ban hành, cơ quan ban hành và trích yếu.'],
  [
    'two days of one number',
    'Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về dân vận\nKế hoạch số 15/KH-UBND ngày 15/01/2022 của UBND tỉnh về dân vận',
    'Số, ký hiệu này được ghi với hai ngày hoặc hai trích yếu khác nhau trong văn bản.',
  ],
])('says why a reference is not right: %s', async (_, text, sentence) => {
  const { out } = await listed(text);
  expect(out).toContain(`\n      ${sentence}\n`);
  expect(out).not.toContain('Danh mục chưa có văn bản này');
});

test('a number of Quốc hội without its type is not taken for a công văn’s', async () => {
  const { out } = await listed('Thực hiện quy định tại số 15/2026/QH16 ngày 14/6/2026.');
  expect(out).toContain('Thiếu tên loại văn bản trước số, ký hiệu.');
  expect(out).not.toContain('Công văn');
});

test('“văn bản” is a common noun and needs no capital', async () => {
  const { out } = await listed('Theo văn bản số 12/SNV-CC ngày 05/3/2025 của Sở Nội vụ về tuyển dụng.');
  expect(out).toContain('chưa có trong danh mục · văn bản số 12/SNV-CC');
  expect(out).not.toContain('“Văn bản”');
});

test('the JSON stays that of the contract', async () => {
  const { out } = await listed(nd30.replace('05/3', '06/3'), '--format', 'json');
  const { files } = JSON.parse(out) as CitationsReport;
  expect(files.map((file) => Object.keys(file))).toEqual([['path', 'error', 'citations']]);
  expect(Object.keys(files[0]?.citations[0] ?? {})).toEqual([
    ...['location', 'type', 'number', 'date', 'issuer', 'title', 'pin', 'status', 'suggestion'],
  ]);
});
