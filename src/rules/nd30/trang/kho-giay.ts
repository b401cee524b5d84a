import type { Section } from '../../../draft/model';
import { nghiDinh30 } from '../../law/nd30/basis';
import { pageExamples } from '../../shapes/shown';
import { defineRule } from '../../rule';
import { decimal, formatOf, mainSections, millimetres, points } from '../../reading/sections';

const a4 = { short: 210, long: 297 };
/** Millimetres that a driver's rounding may make. */
const tolerance = 1;

export const khoGiay = defineRule({
  id: 'nd30/trang/kho-giay',
  ref: 'ND30-PAGE-01',
  component: 'trang',
  title: 'Khổ giấy A4 (210 mm x 297 mm)',
  severity: 'error',
  appliesTo: 'all',
  basis: nghiDinh30('Phụ lục I, Phần I, Mục I, khoản 1', 'Khổ giấy: Khổ A4 (210 mm x 297 mm).'),
  messages: { saiKho: 'Khổ giấy đang là {actual}, quy định A4.' },
  examples: pageExamples(
    [{ shown: 'khổ A4' }],
    [{ shown: 'khổ Letter', page: { paper: { width: 612, height: 792 } } }],
  ),

  *check({ draft, anatomy }) {
    const wrong = mainSections(draft, anatomy).filter((section) => !isA4(section));
    const first = wrong[0];
    if (first === undefined) return;
    const { width, height } = first.paper;
    const actual = `${decimal(millimetres(width))} x ${decimal(millimetres(height))} mm`;
    yield {
      message: 'saiKho',
      place: { kind: 'section', section: first.index },
      data: { actual },
      actual,
      expected: '210 x 297 mm',
      fixes: [
        {
          title: 'Để khổ A4',
          safety: 'review',
          edits: wrong.map((section) => ({
            kind: 'formatSection',
            section: section.index,
            expect: formatOf(section),
            format: { paper: a4For(section) },
          })),
        },
      ],
    };
  },
});

function isA4({ paper: { width, height } }: Section): boolean {
  const [short, long] = [millimetres(Math.min(width, height)), millimetres(Math.max(width, height))];
  return Math.abs(short - a4.short) <= tolerance && Math.abs(long - a4.long) <= tolerance;
}

function a4For({ landscape }: Section): Section['paper'] {
  const [width, height] = landscape ? [a4.long, a4.short] : [a4.short, a4.long];
  return { width: points(width), height: points(height) };
}
