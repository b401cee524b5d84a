import { huongGiay } from '../../../../src/rules/nd30/trang/huong-giay';
import { describeRule } from '../../../support/describe-rule';
import { draft, paragraph, table } from '../../../support/draft-builder';
import { draftOf } from '../../../support/draft-of';

const sideways = { paper: { width: 841.9, height: 595.3 }, landscape: true };

describeRule(huongGiay, {
  passes: [['upright', { page: { landscape: false } }]],
  flags: [['on its side, text only', { page: sideways }, 'giayNgang']],
});

test('a wide table in the body is reason enough', () => {
  const context = draftOf({});
  const wide = draft(paragraph('Danh sách như sau:'), table([['TT', 'Họ tên', 'Đơn vị', 'Ghi chú']]));
  const sections = wide.sections.map((section) => ({ ...section, ...sideways }));
  expect([...huongGiay.check({ ...context, draft: { ...wide, sections } })]).toEqual([]);
});

test('nothing is said where the host hands no sections over', () => {
  const { draft: whole, ...context } = draftOf({ page: sideways });
  const unread = { ...whole, coverage: { ...whole.coverage, sections: false } };
  expect([...huongGiay.check({ ...context, draft: unread })]).toEqual([]);
});
