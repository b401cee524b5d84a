import { casesIn } from '../citations/repairs/cases';
import { files, tally } from '../citations/repairs/measure';
import { slipCases } from '../citations/repairs/slips';

const byHand = files.flatMap((file) => casesIn(file));
const isLeft = ({ typed, right }: { readonly typed: string; readonly right: string }) => typed === right;

test('what is right, or unknown and well written, is left alone to the letter', () => {
  const left = byHand.filter(isLeft);
  expect(left.length).toBeGreaterThan(80);
  expect(tally('left alone', left).wrong).toEqual([]);
});

test('a reference that was put right is left alone from then on', () => {
  const mended = byHand.map((it) => ({ ...it, typed: it.right }));
  expect(tally('put right', mended).wrong).toEqual([]);
});

test('at least 95 % of what people type wrongly comes out exactly right', () => {
  const faulty = byHand.filter((it) => !isLeft(it));
  const { right, all, wrong } = tally('faulty', faulty);
  expect(all).toBeGreaterThan(200);
  expect({ share: right / all >= 0.95, wrong }).toMatchObject({ share: true });
});

test('at least 95 % of the slips of the pen, whichever is made in whichever reference', () => {
  const { right, all, wrong } = tally('slips', slipCases());
  expect(all).toBeGreaterThan(900);
  expect({ share: right / all >= 0.95, wrong }).toMatchObject({ share: true });
});
