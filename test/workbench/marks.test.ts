import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import type { Finding, Place } from '../../src/finding/model';
import type { PaneMark } from '../../src/pane/marks';
import { correctedName } from '../../src/workbench/file-name';
import { pageMarks, placeAnchor } from '../../src/workbench/page/marks';
import { fitting } from '../../src/workbench/zoom';
import { golden } from '../support/golden';
import { citations } from '../support/registry';

const draft = readDraft(golden('cong-van-002').bytes);
const { findings } = checkDraft(draft, { asOf: '2026-03-05', citations });
const marksOf = (found: readonly Finding[]): readonly PaneMark[] =>
  found.map((finding, i) => ({ key: `k${i}`, finding, mark: finding.severity, box: '1' }));

test('every finding has a tick, and those with words have a mark under them', () => {
  const page = pageMarks(marksOf(findings));
  expect(page.ticks.map(({ key }) => key)).toEqual(findings.map((_, i) => `k${i}`));
  for (const { place } of findings) {
    if (place.kind !== 'span') continue;
    const { part, paragraph, start } = place.span;
    expect(page.of(part, paragraph).some((mark) => mark.start === start)).toBe(true);
  }
});

test('a look that is wrong over three paragraphs is marked in all three', () => {
  const finding = findings.find((it) => it.component === 'trichYeu' && it.place.kind === 'span')!;
  const page = pageMarks(marksOf([finding]));
  const marked = draft.paragraphs.filter(({ part, index }) => page.of(part, index).length > 0);
  expect(marked.map(({ text }) => text)).toEqual([
    'V/v triển khai thực hiện',
    'công tác dân vận',
    'trên địa bàn huyện',
  ]);
});

const places: readonly (readonly [why: string, place: Place, at: string])[] = [
  [
    'words: their paragraph',
    { kind: 'span', span: { part: 'textbox:1', paragraph: 2, start: 0, end: 3 } },
    'textbox:1/2',
  ],
  ['a section: its first sheet', { kind: 'section', section: 1 }, 'section/1'],
  ['what is missing: the first sheet of all', { kind: 'missing', component: 'soKyHieu' }, 'section/0'],
];

test.each(places)('a tick is put beside %s', (_, place, at) => {
  expect(placeAnchor(place)).toBe(at);
});

test.each([
  ['cong-van.docx', 'cong-van-da-sua.docx'],
  ['CÔNG VĂN.DOCX', 'CÔNG VĂN-da-sua.docx'],
  ['mau.docx.docx', 'mau.docx-da-sua.docx'],
  ['khong-duoi', 'khong-duoi-da-sua.docx'],
])('the corrected copy of %s is %s', (name, corrected) => {
  expect(correctedName(name)).toBe(corrected);
});

test.each([
  ['the usual size where there is room', 1200, 0.9],
  ['as large as the window allows', 480, 0.6],
  ['never too small to make out', 100, 0.4],
] as const)('zoom: %s', (_, room, zoom) => {
  expect(fitting(draft, room)).toBeCloseTo(zoom, 2);
});
