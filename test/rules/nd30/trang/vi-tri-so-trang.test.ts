import { viTriSoTrang } from '../../../../src/rules/nd30/trang/vi-tri-so-trang';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

describeRule(viTriSoTrang, {
  passes: [
    ['in the header', { pageNumber: { text: '2' } }],
    ['no number', { pageNumber: null }],
  ],
  flags: [['in the footer', { pageNumber: { where: 'footer' } }, 'chanTrang']],
});

test('the number in the footer is pointed at', () => {
  const [flag, ...others] = viTriSoTrang.check(draftOf({ pageNumber: { where: 'footer' } }));
  expect(others).toEqual([]);
  expect(flag?.place).toMatchObject({ kind: 'span', span: { part: 'footer:0', paragraph: 0 } });
});

test('a footer with an address is left alone', () => {
  const context = draftOf({ pageNumber: { where: 'footer' } });
  const footers = context.draft.footers.map((it) => ({ ...it, pageField: false }));
  expect([...viTriSoTrang.check({ ...context, draft: { ...context.draft, footers } })]).toEqual([]);
});
