import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { fixCommand } from '../../src/cli/fix-command';
import { readDraft } from '../../src/draft/read';
import { rewriteDocument } from '../support/rewrite-docx';

const by = 'w:id="901" w:author="Lê An" w:date="2026-03-01T08:00:00Z"';
const golden = readFileSync(resolve(__dirname, '../golden/cong-van-002-dung.docx'));
const worked = rewriteDocument(new Uint8Array(golden), (xml) =>
  xml.replace('<w:r>', `<w:del ${by}><w:r><w:delText>chữ bỏ</w:delText></w:r></w:del><w:r>`),
);

let folder = '';
let said = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'the-thuc-clean-'));
  writeFileSync(join(folder, 'a.docx'), worked);
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function fix(...options: readonly string[]) {
  const [from, to] = [join(folder, 'a.docx'), join(folder, 'b.docx')];
  expect(fixCommand(readArguments(['fix', from, '-o', to, '--as-of', '2026-03-05', ...options]))).toBe(0);
  return readDraft(readFileSync(to));
}

test('without --clean traces stay, and the report is as ever', () => {
  expect(fix('--format', 'json').trackedChanges).toBe(1);
  expect(Object.keys(JSON.parse(said) as object)).toEqual(['version', 'output', 'applied', 'left']);
});

test('with --clean they are gone, and the report lists them', () => {
  expect(fix('--format', 'json', '--clean').trackedChanges).toBe(0);
  const { cleaned, left } = JSON.parse(said) as { cleaned: readonly object[]; left: readonly object[] };
  expect(cleaned).toMatchObject([{ kind: 'deletion', story: 'body', author: 'Lê An', text: 'chữ bỏ' }]);
  expect(left).toEqual([]);
});

test('as text', () => {
  fix('--clean');
  expect(said).toContain('bỏ hẳn chữ đã xóa chữ bỏ (Lê An)');
  expect(said).toContain('Đã làm sạch 1 dấu vết.');
});
