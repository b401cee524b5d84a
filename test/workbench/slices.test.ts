import { drawnDraft } from '../../src/workbench/page/drawn';
import { sliceEnds } from '../../src/workbench/page/slices';
import { draft, paragraph } from '../support/draft-builder';

/** So many paragraphs of a thousand characters. */
const page = (count: number, headings: readonly number[] = []) =>
  drawnDraft(
    draft(...Array.from({ length: count }, (_, i) => paragraph('a'.repeat(1000), { keepNext: headings.includes(i) }))),
    null,
  ).sections;

test('a short draft is drawn at once, a long one slice after slice to its end', () => {
  expect(sliceEnds(page(12))).toEqual([12]);
  expect(sliceEnds(page(60))).toEqual([16, 32, 48, 60]);
  expect(sliceEnds(page(32))).toEqual([16, 32]);
});

test('a slice does not end at a heading, which stays with what it heads', () => {
  expect(sliceEnds(page(40, [15, 16]))).toEqual([18, 34, 40]);
});

test('empty paragraphs weigh something too', () => {
  const empty = draft(...Array.from({ length: 1500 }, () => paragraph('')));
  expect(sliceEnds(drawnDraft(empty, null).sections)).toEqual([400, 800, 1200, 1500]);
});
