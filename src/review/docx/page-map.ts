import { widthOf } from '../../draft/text-width';
import type { BoxState } from '../../finding/box-state';
import { tag } from '../../templates/docx/markup';
import type { MappedBox } from '../model';
import { words } from '../words';
import { drawn, emu, lettered, outlined, type Frame, type Shape, type Stroke } from './shape';

/** The page in points: 33 mm across, of the proportions of A4. */
const page = { x: 0, y: 0, w: 94, h: 94 * (297 / 210) };

const label = { size: 6.5, sign: 5, gap: 1.5, height: 8 } as const;
const legend = { size: 7.5, sign: 5.5, gap: 2, height: 9, between: 6 } as const;

/** States in the order of the legend, the worst first. */
const told = ['error', 'warning', 'unknown', 'waived', 'ok', 'absent'] as const satisfies readonly BoxState[];

/** The signs of states; of a box that is not there the outline alone tells. */
const strokes: Readonly<Record<Exclude<BoxState, 'absent'>, readonly Stroke[] | string>> = {
  error: [
    [
      [10, 10],
      [90, 90],
    ],
    [
      [90, 10],
      [10, 90],
    ],
  ],
  warning: '!',
  unknown: '?',
  waived: [
    'ellipse',
    [
      [15, 15],
      [85, 85],
    ],
  ],
  ok: [
    [
      [5, 55],
      [38, 90],
      [98, 12],
    ],
  ],
};

/** A run with the page map in black on white: each box with its number and the sign of its state, what is met told below. */
export function pageMap(map: readonly MappedBox[], firstId: number): string {
  const rows = legendRows(map);
  const height = page.h + 3 + rows.length * legend.height;
  const shapes = [outlined(page, 'rect', { width: 1 }), ...map.flatMap(boxShapes), ...rows.flatMap(legendShapes)];
  return drawing({ w: page.w, h: height }, shapes, { id: firstId, spoken: spokenOf(map) });
}

function boxShapes({ box, state }: MappedBox): readonly Shape[] {
  const frame = {
    x: (box.x / 100) * page.w,
    y: (box.y / 100) * page.h,
    w: (box.w / 100) * page.w,
    h: (box.h / 100) * page.h,
  };
  const geometry = box.shape === 'circle' ? 'ellipse' : 'rect';
  const outline = outlined(frame, geometry, state === 'absent' ? unseen : { width: outlineOf(state) });
  const atTop = box.id.startsWith('9') && box.h > 10;
  const middle = frame.y + (atTop ? label.height / 2 + 1 : frame.h / 2);
  const centre = { x: frame.x + frame.w / 2, y: middle };
  return [outline, ...(state === 'absent' ? [wordsAt(centre, box.id, label)] : signed(centre, state, box.id, label))];
}

/** The outline of a box that is not there. */
const unseen = { width: 0.5, dashed: true } as const;

/** What still stands is seen at a glance. */
function outlineOf(state: BoxState): number {
  return state === 'error' ? 1.75 : state === 'warning' ? 1.25 : 0.75;
}

interface Setting {
  readonly size: number;
  readonly sign: number;
  readonly gap: number;
  readonly height: number;
}

/** Room to spare beside words: another machine sets letters wider. */
const slack = 6;

/** The middle of what is set. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sign and the words after it, together centred on a point. */
function signed(centre: Point, state: BoxState, text: string, set: Setting): readonly Shape[] {
  const lead = set.sign + set.gap;
  const width = lengthOf(text, set, state);
  const left = centre.x - (lead + width) / 2;
  return [
    signAt({ x: left + set.sign / 2, y: centre.y }, state, set),
    wordsAt({ x: left + lead + width / 2, y: centre.y }, text, set, state),
  ];
}

function signAt(centre: Point, state: BoxState, set: Setting): Shape {
  const square = around(centre, set.sign, set.sign);
  if (state === 'absent') return outlined(square, 'rect', unseen);
  const sign = strokes[state];
  if (typeof sign !== 'string') return drawn(square, sign, 0.75);
  return lettered(around(centre, set.sign + 2 * slack, set.height), sign, { size: set.size, bold: true });
}

function wordsAt(centre: Point, text: string, set: Setting, state: BoxState = 'absent'): Shape {
  const wide = lengthOf(text, set, state) + 2 * slack;
  return lettered(around(centre, wide, set.height), text, { size: set.size, bold: isBold(set, state) });
}

function around({ x, y }: Point, w: number, h: number): Frame {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function legendRows(map: readonly MappedBox[]): readonly (readonly BoxState[])[] {
  const met = told.filter((state) => map.some((it) => it.state === state));
  const rows: BoxState[][] = [];
  for (const state of met) {
    const open = rows.at(-1);
    if (open !== undefined && widthOfRow([...open, state]) <= page.w) open.push(state);
    else rows.push([state]);
  }
  return rows;
}

function legendShapes(states: readonly BoxState[], row: number): readonly Shape[] {
  const y = page.h + 3 + (row + 0.5) * legend.height;
  let left = (page.w - widthOfRow(states)) / 2;
  return states.flatMap((state) => {
    const x = left + entryWidth(state) / 2;
    left += entryWidth(state) + legend.between;
    return signed({ x, y }, state, words.states[state], legend);
  });
}

function widthOfRow(states: readonly BoxState[]): number {
  return states.reduce((sum, state) => sum + entryWidth(state), (states.length - 1) * legend.between);
}

function entryWidth(state: BoxState): number {
  return legend.sign + legend.gap + lengthOf(words.states[state], legend, state);
}

/** The number of a box that is there is bold; the words of the legend are not. */
function isBold(set: Setting, state: BoxState): boolean {
  return set === label && state !== 'absent';
}

function lengthOf(text: string, set: Setting, state: BoxState): number {
  return widthOf(text, { size: set.size, bold: isBold(set, state), italic: false, caps: false });
}

/** What the picture says, for whoever hears it. */
function spokenOf(map: readonly MappedBox[]): string {
  const said = map.flatMap(({ box, state }) =>
    state === 'absent' ? [] : [`${words.box(box.id)} ${words.states[state]}`],
  );
  return `${words.map}: ${said.join('; ')}.`;
}

function drawing(
  { w, h }: Pick<Frame, 'w' | 'h'>,
  shapes: readonly Shape[],
  { id, spoken }: { readonly id: number; readonly spoken: string },
): string {
  const extent = { cx: emu(w), cy: emu(h) };
  const whole =
    tag('a:off', { x: 0, y: 0 }) + tag('a:ext', extent) + tag('a:chOff', { x: 0, y: 0 }) + tag('a:chExt', extent);
  const group =
    tag('wpg:cNvGrpSpPr') +
    tag('wpg:grpSpPr', {}, tag('a:xfrm', {}, whole)) +
    shapes.map((shape, at) => shape(id + 1 + at)).join('');
  const graphic = tag(
    'a:graphic',
    {},
    tag(
      'a:graphicData',
      { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup' },
      tag('wpg:wgp', {}, group),
    ),
  );
  const inline = tag(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    tag('wp:extent', extent) +
      tag('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }) +
      tag('wp:docPr', { id, name: words.map, descr: spoken }) +
      tag('wp:cNvGraphicFramePr') +
      graphic,
  );
  const choice = tag('mc:Choice', { Requires: 'wpg' }, tag('w:drawing', {}, inline));
  return tag('w:r', {}, tag('w:rPr', {}, tag('w:noProof')) + tag('mc:AlternateContent', {}, choice));
}
