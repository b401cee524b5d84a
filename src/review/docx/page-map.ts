import { widthOf } from '../../draft/text-width';
import type { BoxState } from '../../finding/box-state';
import { tag } from '../../templates/docx/markup';
import type { MappedBox } from '../model';
import { words } from '../words';
import { drawn, emu, lettered, outlined, type Frame, type Shape, type Stroke } from './shape';

/** The page in points: 36 mm across, of the proportions of A4. */
const page = { x: 0, y: 0, w: 102, h: 102 * (297 / 210) };

const label = { size: 6.5, sign: 5, gap: 1.5, height: 8 } as const;
const legend = { size: 8, sign: 6, gap: 2, height: 10, between: 7 } as const;

/** States that have a sign, the worst first; nothing stands for nothing. */
const signed = ['error', 'warning', 'unknown', 'waived', 'ok'] as const;
type Signed = (typeof signed)[number];

const strokes: Readonly<Record<Signed, readonly Stroke[] | string>> = {
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

/** A run with the page map in black on white: each box with its number and the sign of its state, the signs told below. */
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
  const outline = outlined(
    frame,
    geometry,
    state === 'absent' ? { width: 0.5, dashed: true } : { width: outlineOf(state) },
  );
  const atTop = box.id.startsWith('9') && box.h > 10;
  const middle = frame.y + (atTop ? label.height / 2 + 1 : frame.h / 2);
  return [outline, ...signAndWords(frame.x + frame.w / 2, middle, state, box.id, label)];
}

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

/** A sign and the words after it, together centred on a point. */
function signAndWords(x: number, y: number, state: BoxState, text: string, set: Setting): readonly Shape[] {
  const bold = set === label && state !== 'absent';
  const lead = state === 'absent' ? 0 : set.sign + set.gap;
  const width = lengthOf(text, set.size, bold);
  const left = x - (lead + width) / 2;
  const frame = (from: number, wide: number, high: number): Frame => ({ x: from, y: y - high / 2, w: wide, h: high });
  const said = lettered(frame(left + lead - slack, width + 2 * slack, set.height), text, { size: set.size, bold });
  if (state === 'absent') return [said];
  const sign = strokes[state];
  if (typeof sign === 'string')
    return [
      lettered(frame(left - slack, set.sign + 2 * slack, set.height), sign, { size: set.size, bold: true }),
      said,
    ];
  return [drawn(frame(left, set.sign, set.sign), sign, 0.75), said];
}

function legendRows(
  map: readonly MappedBox[],
): readonly (readonly { readonly state: Signed; readonly x: number; readonly row: number }[])[] {
  const met = signed.filter((state) => map.some((it) => it.state === state));
  const rows: Signed[][] = [];
  for (const state of met) {
    const open = rows.at(-1);
    if (open !== undefined && widthOfRow([...open, state]) <= page.w) open.push(state);
    else rows.push([state]);
  }
  return rows.map((states, row) => {
    let x = (page.w - widthOfRow(states)) / 2;
    return states.map((state) => {
      const middle = x + entryWidth(state) / 2;
      x += entryWidth(state) + legend.between;
      return { state, x: middle, row };
    });
  });
}

function legendShapes(row: ReturnType<typeof legendRows>[number]): readonly Shape[] {
  return row.flatMap(({ state, x, row: at }) =>
    signAndWords(x, page.h + 3 + (at + 0.5) * legend.height, state, words.states[state], legend),
  );
}

function widthOfRow(states: readonly Signed[]): number {
  return states.reduce((sum, state) => sum + entryWidth(state), (states.length - 1) * legend.between);
}

function entryWidth(state: Signed): number {
  return legend.sign + legend.gap + lengthOf(words.states[state], legend.size, false);
}

function lengthOf(text: string, size: number, bold: boolean): number {
  return widthOf(text, { size, bold, italic: false, caps: false });
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
