import type { Anatomy } from '../../../src/anatomy/model';
import { recognise } from '../../../src/anatomy/recognise';
import { readDraft } from '../../../src/draft/read';
import { ProfileDesk } from '../../../src/pane/profile/desk';
import { ProfileForm, type AroundForm } from '../../../src/pane/profile/form';
import { memoryProfile, type ProfileStore } from '../../../src/pane/profile/store';
import { emptyProfile } from '../../../src/profile/model';
import { readProfile } from '../../../src/profile/read';
import { writeProfile } from '../../../src/profile/write';
import { agency } from '../../support/agencies';
import { golden } from '../../support/golden';

const commune = agency('ubnd-xa');
const kept = { saved: writeProfile(commune), unsaved: null };
const district = recognise(readDraft(golden('cong-van-002-dung').bytes), {
  system: 'auto',
  kind: 'auto',
  asOf: '2023-03-16',
});

async function opened(store: ProfileStore = memoryProfile(), anatomy: Anatomy | null = null) {
  const check = jest.fn(() => Promise.resolve());
  const desk = new ProfileDesk({ store, check });
  const said: string[] = [];
  const around: AroundForm = {
    desk,
    today: '2026-11-21',
    anatomy: () => anatomy,
    say: (text: string) => void said.push(text),
  };
  const form = new ProfileForm(around);
  await desk.load();
  await Promise.resolve();
  return { form, desk, store, check, said };
}

const fieldsOf = (remarks: readonly { readonly path: readonly (string | number)[] }[]) =>
  remarks.map(({ path }) => path.join('/'));

test('with nothing kept and no draft the form is empty and blames nobody', async () => {
  const { form } = await opened();
  expect(form.profile).toEqual(emptyProfile);
  expect(form.remarks()).toEqual({ faults: [], advice: [] });
  expect(form.isChanged).toBe(false);
});

test('where there is no profile, the open draft proposes one and its faults and doubts are told', async () => {
  const { form, store } = await opened(memoryProfile(), district);
  expect(form.profile).toMatchObject({ name: 'Ủy ban nhân dân huyện Bình Sơn', symbol: 'UBND', place: 'Bình Sơn' });
  expect(form.getState().notice?.text).toMatch(/^Đã đọc phần đầu và chữ ký/);
  expect(form.remarks().advice).toEqual([
    { path: ['name'], message: 'Từ 01/7/2025 không còn cấp huyện; tên này chỉ đúng cho văn bản trước ngày đó' },
  ]);
  expect(store.load()).toEqual({ saved: null, unsaved: null });
});

test('a draft proposes nothing over a profile that is there, nor over what somebody has typed', async () => {
  const { form } = await opened(memoryProfile(kept), district);
  expect(form.profile).toEqual(commune);
  const other = await opened();
  other.form.change({ name: 'Sở Tài chính' });
  other.form.offers.fromDraft();
  expect(other.form.profile.name).toBe('Sở Tài chính');
});

test('what is typed is kept as it is typed, and is there when the form is opened again', async () => {
  const { form, store } = await opened(memoryProfile(kept));
  form.change({ place: 'An Phú' });
  expect(form.isChanged).toBe(true);
  const again = await opened(store);
  expect(again.form.profile).toEqual({ ...commune, place: 'An Phú' });
  expect(again.desk.current).toEqual(commune);
  again.form.revert();
  expect(again.form.profile).toEqual(commune);
  expect(store.load().unsaved).toBeNull();
  again.form.undo();
  expect(again.form.profile.place).toBe('An Phú');
});

test('“Lưu” with a fault saves nothing, tells every empty field and leads to the first', async () => {
  const { form, desk, said } = await opened();
  form.change({ name: 'Sở Tài chính', units: [{ short: 'tc', full: '' }] });
  expect(fieldsOf(form.remarks().faults)).toEqual(['units/0/short', 'units/0/full']);
  await expect(form.save()).resolves.toBe(false);
  expect(desk.current).toBeNull();
  expect(fieldsOf(form.remarks().faults)).toEqual(['symbol', 'place', 'units/0/short', 'units/0/full']);
  expect(form.getState().sought).toEqual({ path: ['symbol'] });
  expect(said).toEqual(['Chưa lưu: còn 4 chỗ cần sửa.']);
  form.change({ symbol: 'STC', place: 'Quảng Ngãi' });
  await form.save();
  expect(form.getState()).toMatchObject({ open: 'units/0', sought: { path: ['units', 0, 'short'] } });
});

test('a good profile is saved tidy, in force at once, and the draft is checked with it', async () => {
  const { form, desk, store, check } = await opened();
  form.change({
    ...commune,
    name: ' Ủy ban nhân dân  xã An Phú Đông ',
    receivers: { 'cong-van': ['Như trên', '', ''], '*': [''] },
  });
  await expect(form.save()).resolves.toBe(true);
  expect(desk.current).toEqual({ ...commune, receivers: { 'cong-van': ['Như trên'] } });
  expect(store.load()).toMatchObject({ unsaved: null });
  expect(check).toHaveBeenCalledTimes(1);
  expect(form.isChanged).toBe(false);
});

test('a file is looked at before it is in force, and taken back in one step', async () => {
  const { form, desk } = await opened(memoryProfile(kept));
  form.import('so.json', writeProfile(agency('so')));
  expect(form.profile).toEqual(agency('so'));
  expect(desk.current).toEqual(commune);
  expect(form.getState().notice).toMatchObject({ text: 'Đã đọc tệp so.json. Xem lại rồi lưu.' });
  form.undo();
  expect(form.profile).toEqual(commune);
});

test('a file with bad fields comes into the form, a sentence under each', async () => {
  const { form } = await opened();
  form.import('xa.json', writeProfile({ ...commune, symbol: 'ubnd', place: '' }));
  expect(fieldsOf(form.remarks().faults)).toEqual(['symbol', 'place']);
  expect(form.getState().notice?.text).toBe('Đã đọc tệp xa.json. Sửa 2 chỗ sai bên dưới rồi lưu.');
});

test.each([
  ['no JSON', '{ "version": 1,', /^Dòng 1/],
  ['an empty file', '', /tệp trống/],
  [
    'fields nobody knows and fields of another sort',
    '{"version":1,"ten":"A","name":7}',
    /“name”: phải là chữ|“ten”: không có/,
  ],
  ['a file that could not be read', null, /^Không đọc được tệp\.$/],
])('%s: told by line and field, and what was typed stays', async (_, text, sentence) => {
  const { form } = await opened();
  form.change({ name: 'Sở Tài chính' });
  form.import('x.json', text);
  expect(form.getState().refused?.sentences.some((it) => sentence.test(it))).toBe(true);
  expect(form.profile.name).toBe('Sở Tài chính');
});

test('what is handed out can be taken in again; with a fault nothing is handed out', async () => {
  const { form } = await opened(memoryProfile(kept));
  expect(readProfile(form.exported() ?? '')).toEqual({ kind: 'good', profile: commune });
  form.change({ symbol: '' });
  expect(form.exported()).toBeNull();
  expect(form.getState().sought).toEqual({ path: ['symbol'] });
});

test('the open draft adds what the profile does not say, and says so where it adds nothing', async () => {
  const { form, said } = await opened(memoryProfile(kept), district);
  form.offers.take();
  expect(form.profile.name).toBe(commune.name);
  expect(form.profile.units.slice(-2).map(({ short }) => short)).toEqual(['VX', 'TCNV']);
  form.offers.take();
  expect(said.at(-1)).toBe('Văn bản đang mở không có gì mới cho hồ sơ.');
});

test('a draft of the other convention adds nothing', async () => {
  const party = agency('dang-uy-xa');
  const { form, said } = await opened(memoryProfile({ saved: writeProfile(party) }), district);
  form.offers.take();
  expect(form.profile).toEqual(party);
  expect(said).toEqual(['Văn bản đang mở theo quy ước khác nên không lấy vào hồ sơ này.']);
});

test('put away, the profile is out of force; what it said can be brought back into the form', async () => {
  const { form, desk } = await opened(memoryProfile(kept), district);
  await form.remove();
  form.offers.fromDraft();
  expect([desk.current, form.profile]).toEqual([null, emptyProfile]);
  form.undo();
  expect(form.profile).toEqual(commune);
});

test('a kept profile with a bad field is out of force and in the form to be mended', async () => {
  const { form, desk } = await opened(memoryProfile({ saved: writeProfile({ ...commune, symbol: 'ubnd' }) }));
  expect(desk.current).toBeNull();
  expect(form.profile.symbol).toBe('ubnd');
  expect(fieldsOf(form.remarks().faults)).toEqual(['symbol']);
});

test('a kept profile that is no profile any more is told, and its text stays until another is saved', async () => {
  const { form, desk } = await opened(memoryProfile({ saved: '{ "version": 1' }));
  expect(form.getState().refused).toMatchObject({ name: null, sentences: [expect.stringMatching(/^Dòng 1/)] });
  expect(desk.texts.saved).toBe('{ "version": 1');
});
