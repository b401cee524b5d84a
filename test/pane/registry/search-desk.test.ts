import { instrumentOf } from '../../../src/catalogue/own';
import { keyOf } from '../../../src/pane/registry/model';
import { RegistryDesk } from '../../../src/pane/registry/registry-desk';
import { SearchDesk } from '../../../src/pane/registry/search-desk';

const desk = new RegistryDesk();
const search = new SearchDesk(desk);
const found = (text: string, more: { readonly asOf?: '2022-01-01'; readonly recent?: readonly string[] } = {}) =>
  search.find({ text, asOf: '2026-11-21', most: 8, recent: [], ...more }).found;
const names = (text: string, more = {}) => found(text, more).map(({ instrument }) => keyOf(instrument));

test.each(['33/CT-TTg', '33 ct ttg', '33 CT TT', 'chi thi 33 dan van', 'dân vận 33/ct'])(
  '“%s” finds Chỉ thị 33',
  (text) => {
    expect(names(text)).toContain('33/CT-TTg 2021-11-26');
  },
);

test('words without dấu and with dấu find the same', () => {
  expect(names('thuc hien dan chu o co so')).toEqual(names('thực hiện dân chủ ở cơ sở'));
  expect(names('thuc hien dan chu o co so')).toContain('10/2022/QH15 2022-11-10');
});

test('what is in force stands before what is replaced, and what is dated after the draft behind both', () => {
  const list = found('tổ chức chính quyền địa phương luật');
  const holds = list.map((it) => it.holds);
  expect(holds).toContain(false);
  expect([...holds].sort((a, b) => Number(b) - Number(a))).toEqual(holds);
  const then = found('33/CT-TTg', { asOf: '2022-01-01' });
  expect(then.map(({ later }) => later)).toEqual([false, true]);
});

test('what was used lately stands first; nothing typed shows just that, the last one first', () => {
  const recent = ['30/2020/NĐ-CP 2020-03-05', '10/2022/QH15 2022-11-10', 'gone '];
  expect(names('', { recent })).toEqual(recent.slice(0, 2));
  expect(names('2020 nghị định', { recent })[0]).toBe('30/2020/NĐ-CP 2020-03-05');
  expect(names('')).toEqual([]);
});

test('the office’s own documents are found with the others, and go when they are taken out', () => {
  desk.own = [instrumentOf({ type: 'Kế hoạch', number: '777/KH-UBND', date: '2022-01-14', title: 'về đê bao' })];
  expect(names('777 kh')).toEqual(['777/KH-UBND 2022-01-14']);
  expect(names('de bao')).toContain('777/KH-UBND 2022-01-14');
  expect(search.find({ text: '', asOf: '2026-11-21', most: 0, recent: [] }).own).toBe(1);
  desk.own = [];
  expect(names('777 kh')).toEqual([]);
});

test('of a number and day in both registries the office’s entry stands, once', () => {
  desk.own = [instrumentOf({ type: 'Chỉ thị', number: '33/CT-TTg', date: '2021-11-26', title: 'về dân vận' })];
  const list = found('33/CT-TTg').filter(({ instrument }) => instrument.date === '2021-11-26');
  expect(list.map(({ instrument }) => [instrument.title, instrument.own])).toEqual([['về dân vận', true]]);
  desk.own = [];
});

test('nobody’s words find nothing', () => {
  expect(names('zzzz không có')).toEqual([]);
});
