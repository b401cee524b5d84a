import { writeReview } from '../../src/review/docx/write';
import type { Handled } from '../../src/review/model';
import { reviewOf, sheetOf } from '../review/reviewed';
import { pictureIn, printedPages, type Picture } from '../support/picture';

jest.setTimeout(240_000);

const sheetWith = (count: number) => {
  const review = reviewOf('cong-van-002');
  const [first] = review.handled;
  const handled = Array.from({ length: count }, (_, i): Handled => ({
    ...first!,
    finding: { ...first!.finding, message: `Điểm thứ ${i + 1} phải xem lại “x”.` },
  }));
  return writeReview(sheetOf({ ...review, handled }));
};

/** Share of black in a stretch of the page, all in shares of its width and height. */
function inkIn(
  { width, height, gray }: Picture,
  [left, top, right, bottom]: readonly [number, number, number, number],
) {
  let [ink, dots] = [0, 0];
  for (let y = Math.floor(top * height); y < bottom * height; y++)
    for (let x = Math.floor(left * width); x < right * width; x++, dots++) ink += 255 - (gray[y * width + x] ?? 255);
  return ink / dots / 255;
}

test('a few findings are one page with the map at its right; a hundred span pages, each with the code at its foot', async () => {
  const [short, long] = await printedPages([sheetWith(5), sheetWith(100)]);
  expect(short).toHaveLength(1);
  const page = pictureIn(short![0]!);
  expect(inkIn(page, [0.74, 0.2, 0.93, 0.42])).toBeGreaterThan(0.05);
  expect(long!.length).toBeGreaterThan(2);
  for (const png of long!) expect(inkIn(pictureIn(png), [0.14, 0.935, 0.9, 0.97])).toBeGreaterThan(0.01);
});
