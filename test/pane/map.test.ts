import { systems, type Anatomy, type Component } from '../../src/anatomy/model';
import type { Item } from '../../src/pane/items';
import { boxState } from '../../src/pane/map/box-state';
import { boxViews } from '../../src/pane/map/box-views';
import { layouts } from '../../src/anatomy/boxes';
import { neighbour, type Direction } from '../../src/pane/map/neighbour';
import { boxesPresent, boxOf, boxOfFinding } from '../../src/finding/box';
import { viewOf } from '../../src/pane/view';
import { components } from '../../src/anatomy/model';
import { findingOn, sampleDraft, sampleResult } from './sample-check';

const clock = { time: '09:12', took: 200 };
const view = viewOf({ draft: sampleDraft, result: sampleResult() }, clock);
const nobody = (): boolean => false;

describe('layouts', () => {
  test.each(systems)('%s: every box lies on the page', (system) => {
    const outside = layouts[system].filter(({ x, y, w, h }) => x < 0 || y < 0 || x + w > 100 || y + h > 100);
    expect(outside).toEqual([]);
  });

  test.each(systems)('%s: every component has a box of that map', (system) => {
    const ids = new Set(layouts[system].map((box) => box.id));
    const homeless = components.filter((component) => !ids.has(boxOf(component, { system, kind: 'cong-van' }, null)));
    expect(homeless).toEqual([]);
  });

  test.each(systems)('%s: signature, stamp and digital signature are not judged', (system) => {
    const unjudged = layouts[system].filter((box) => !box.judged).map((box) => box.id);
    expect(unjudged.filter((id) => !['7c', '8', '14', '15'].includes(id))).toEqual([]);
    expect(unjudged).toEqual(expect.arrayContaining(['7c', '8']));
  });

  test('ô 5b of a công văn stands left of ô 5a, level with it', () => {
    const [b, a] = ['5b', '5a'].map((id) => layouts.nd30.find((box) => box.id === id)!);
    expect([b!.y, b!.x < a!.x]).toEqual([a!.y, true]);
  });
});

describe('the box of a component', () => {
  const anatomy = (system: Anatomy['system'], kind: Anatomy['kind']) => ({ system, kind });
  test.each<[string, Component, Pick<Anatomy, 'system' | 'kind'>, string]>([
    ['V/v of a công văn', 'trichYeu', anatomy('nd30', 'cong-van'), '5b'],
    ['trích yếu under a tên loại', 'trichYeu', anatomy('nd30', 'ke-hoach'), '5a'],
    ['Kính gửi of the State', 'kinhGui', anatomy('nd30', 'cong-van'), '9a'],
    ['Kính gửi of the Party has no box of its own', 'kinhGui', anatomy('hd05', 'cong-van'), '5a'],
    ['Kính trình of a tờ trình of the Party', 'kinhGui', anatomy('hd05', 'to-trinh'), '9b'],
    ['Nơi nhận of the Party', 'noiNhan', anatomy('hd36', 'cong-van'), '9a'],
    ['độ khẩn before 05-HD', 'doKhan', anatomy('hd36', 'cong-van'), '10b'],
    ['độ khẩn since 05-HD', 'doKhan', anatomy('hd05', 'cong-van'), '10'],
    ['a draft out of scope is drawn on the State map', 'noiNhan', anatomy(null, null), '9b'],
  ])('%s', (_, component, of, expected) => {
    expect(boxOf(component, of, null)).toBe(expected);
  });

  test('the title and the name of the signer are two boxes', () => {
    const { anatomy: whole } = sampleResult();
    const on = (words: string) => boxOfFinding(findingOn('chuKy', words, 'x'), whole);
    expect([on('KT. CHỦ TỊCH'), on('Nguyễn Văn Sơn')]).toEqual(['7a', '7b']);
  });

  test('the page itself is always there', () => {
    expect(boxesPresent({ ...sampleResult().anatomy, occurrences: [] })).toEqual(new Set(['Trang']));
  });
});

describe('the state of a box', () => {
  const item = (mark: Item['mark'], fingerprint: string = mark): Item => ({ ...view.items[0]!, mark, fingerprint });
  const waived = (it: Item): boolean => it.fingerprint === 'waived';
  test.each<[string, readonly Item[], boolean, string]>([
    ['nothing in it', [], false, 'absent'],
    ['a component without a fault', [], true, 'ok'],
    ['góp ý alone counts as đạt', [item('info')], true, 'ok'],
    ['the error wins', [item('unknown'), item('warning'), item('error')], true, 'error'],
    ['nên xem before chưa kiểm tra được', [item('unknown'), item('warning')], true, 'warning'],
    ['chưa kiểm tra được before đã bỏ qua', [item('error', 'waived'), item('unknown')], true, 'unknown'],
    ['all waived', [item('error', 'waived')], true, 'waived'],
    ['a missing component is an error on its box', [item('error')], false, 'error'],
  ])('%s', (_, items, present, expected) => {
    expect(boxState(items, waived, present)).toBe(expected);
  });
});

describe('names of the boxes', () => {
  const nameOf = (id: string): string | undefined => boxViews(view, nobody).find((it) => it.box.id === id)?.name;
  test.each([
    ['one fault', '3', 'Ô 3, Số, ký hiệu: 1 lỗi'],
    ['several', '6', 'Ô 6, Nội dung, viện dẫn: 2 nên xem'],
    ['unread', 'Trang', 'Trang, Khổ giấy, lề, số trang: 1 chưa kiểm tra được'],
    ['right', '2', 'Ô 2, Tên cơ quan ban hành: đạt'],
    ['not there', '13', 'Ô 13, Địa chỉ cơ quan: không có'],
    ['never judged', '7c', 'Ô 7c, Chữ ký: không thuộc phần kiểm tra'],
  ])('%s', (_, id, expected) => {
    expect(nameOf(id)).toBe(expected);
  });

  test('before anything is read every box is empty', () => {
    expect(new Set(boxViews(null, nobody).map((it) => it.state))).toEqual(new Set(['absent']));
  });
});

describe('arrows', () => {
  test.each<[string, string, Direction, string]>([
    ['across the letterhead', '2', 'ArrowRight', '1'],
    ['and back', '1', 'ArrowLeft', '2'],
    ['down the left column', '2', 'ArrowDown', '3'],
    ['from the body to what stands under it', '6', 'ArrowUp', '9a'],
    ['nothing to the left of the left column', '2', 'ArrowLeft', '2'],
    ['nothing under the last box', '13', 'ArrowDown', '13'],
  ])('%s', (_, from, direction, expected) => {
    expect(neighbour(layouts.nd30, from, direction)).toBe(expected);
  });

  test.each(systems)('%s: every box can be reached from the first', (system) => {
    const boxes = layouts[system];
    const reached = new Set([boxes[0]!.id]);
    for (const id of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const)
        reached.add(neighbour(boxes, id, key));
    }
    expect([...reached].sort()).toEqual(boxes.map((box) => box.id).sort());
  });
});
