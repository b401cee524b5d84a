import { viTriSoTrang } from '../../../../src/rules/nd30/trang/vi-tri-so-trang';
import { describeRule } from '../../../support/describe-rule';
import { numberBelow } from '../../../support/page';

describeRule(viTriSoTrang, {
  passes: [
    ['in the header', { pageNumber: { text: '2' } }],
    ['no number', { pageNumber: null }],
  ],
  flags: [],
});

test('a number in the footer is found', () => {
  const [flag, ...others] = viTriSoTrang.check(numberBelow());
  expect(others).toEqual([]);
  expect(flag?.place).toMatchObject({ kind: 'span', span: { part: 'footer:0', paragraph: 0 } });
});

test('a footer with an address is left alone', () => {
  const context = numberBelow();
  const footers = context.draft.footers.map((it) => ({ ...it, pageField: false }));
  expect([...viTriSoTrang.check({ ...context, draft: { ...context.draft, footers } })]).toEqual([]);
});
