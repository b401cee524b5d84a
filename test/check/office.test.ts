import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { safeFixOf } from '../../src/finding/safe-fixes';
import { rules } from '../../src/rules';
import { isBinding, noOffice, type Level, type OfficeRules } from '../../src/rules/office';

const draft = readDraft(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));
const check = (office: OfficeRules) => checkDraft(draft, { asOf: '2026-11-21', office });
const plain = check(noOffice);
const weighed = (levels: Readonly<Record<string, Level>>) => check({ ...noOffice, levels });
const found = ({ findings }: typeof plain, rule: string) => findings.filter((finding) => finding.rule === rule);

const month = 'nd30/dia-danh-thoi-gian/thang-khong-them-so-0';
const binding = 'nd30/tieu-ngu/gach-noi';

test('an office that has decided nothing changes nothing', () => {
  expect(plain).toMatchObject({ findings: checkDraft(draft, { asOf: '2026-11-21' }).findings, notices: draft.notices });
});

test('a rule that is off is not asked; the others say what they said', () => {
  const { findings } = weighed({ [month]: 'off' });
  expect(findings).toEqual(plain.findings.filter(({ rule }) => rule !== month));
});

test('a raised rule is an error and keeps its fix', () => {
  const [before] = found(plain, month);
  expect(found(weighed({ [month]: 'error' }), month)).toEqual([{ ...before, severity: 'error' }]);
});

test('a lowered rule is advice, and its fix the author’s to take', () => {
  const [finding] = found(weighed({ [month]: 'info' }), month);
  expect(finding).toMatchObject({ severity: 'info' });
  expect(safeFixOf(finding!)).toBeNull();
});

test('what the text states as an error stays, whatever reaches the checker', () => {
  expect(isBinding(rules.find(({ id }) => id === binding)!)).toBe(true);
  for (const level of ['off', 'info', 'warning'] as const)
    expect(found(weighed({ [binding]: level }), binding)).toEqual(found(plain, binding));
});

test('the report says whose rules these are', () => {
  const words = { ...noOffice.words, units: [{ short: 'VX', full: 'Văn xã' }] };
  const { notices } = check({ name: 'Văn phòng UBND xã A', levels: { [month]: 'off' }, words });
  expect(notices.map(({ message }) => message)).toContain(
    'Kiểm tra theo quy tắc của Văn phòng UBND xã A: 1 quy tắc tắt, 1 chữ viết tắt riêng.',
  );
});
