import { soTrangCanhGiua } from '../../../../src/rules/nd30/trang/so-trang-canh-giua';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

describeRule(soTrangCanhGiua, {
  passes: [
    ['centred', { pageNumber: { alignment: 'center' } }],
    ['by the tab of the header style', { pageNumber: { alignment: 'left', text: '\t2' } }],
    ['no number', { pageNumber: null }],
  ],
  flags: [
    ['on the right', { pageNumber: { alignment: 'right' } }, 'lech'],
    ['on the left', { pageNumber: { alignment: 'left' } }, 'lech'],
  ],
});

test('a left-aligned paragraph beside another may lie in a frame', () => {
  const { draft, ...context } = draftOf({ pageNumber: { alignment: 'left' } });
  const headers = draft.headers.map((it) => ({
    ...it,
    paragraphs: it.paragraphs.flatMap((p) => [p, { ...p, index: 1, text: '', runs: [] }]),
  }));
  expect([...soTrangCanhGiua.check({ ...context, draft: { ...draft, headers } })]).toEqual([]);
});
