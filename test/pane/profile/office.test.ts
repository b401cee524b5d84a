import { readFileSync } from 'node:fs';
import type { Anatomy } from '../../../src/anatomy/model';
import { recognise } from '../../../src/anatomy/recognise';
import { readDraft } from '../../../src/draft/read';
import { ProfileDesk } from '../../../src/pane/profile/desk';
import { ProfileForm } from '../../../src/pane/profile/form';
import { officeProfile } from '../../../src/pane/profile/office-profile';
import { memoryProfile, type KeptProfile, type ProfileStore } from '../../../src/pane/profile/store';
import { memoryDrawer, type Drawer } from '../../../src/pane/shared/drawer';
import { emptyProfile } from '../../../src/profile/model';
import { writeProfile } from '../../../src/profile/write';
import { agency, agencyFile } from '../../support/agencies';
import { golden } from '../../support/golden';

const text = readFileSync(agencyFile('ubnd-xa'), 'utf8');
const office = agency('ubnd-xa');
const own = { ...office, place: 'An Phú' };
const draft = recognise(readDraft(golden('cong-van-002-dung').bytes), {
  system: 'auto',
  kind: 'auto',
  asOf: '2023-03-16',
});
const at = new Date(2026, 10, 26, 8, 30).getTime();

const lies = (content: string) => () =>
  Promise.resolve(new Response(content, { headers: { 'content-type': 'application/json' } }));
const missing = () => Promise.resolve(new Response('', { status: 404 }));
const cut = lies(text.slice(0, 200));

interface Given {
  readonly get: () => Promise<Response>;
  readonly kept?: Partial<KeptProfile>;
  readonly drawer?: Drawer;
  readonly anatomy?: Anatomy | null;
}

async function opened({ get, kept = {}, drawer = memoryDrawer(), anatomy = null }: Given) {
  const file = officeProfile(drawer, get, () => at);
  const store: ProfileStore = { ...memoryProfile(kept), office: () => file.load() };
  const check = jest.fn(() => Promise.resolve());
  const desk = new ProfileDesk({ store, check });
  const around = { desk, today: '2026-11-26', anatomy: () => anatomy, say: () => undefined } as const;
  const form = new ProfileForm(around);
  await desk.load();
  await desk.askOffice();
  await Promise.resolve();
  return { desk, form, store, check, drawer };
}

test('who has no profile of their own works with the office’s: the draft is checked again, and nothing is kept as theirs', async () => {
  const { desk, form, store, check } = await opened({ get: lies(text) });
  expect(desk.getState()).toMatchObject({ current: office, isOwn: false, office: { since: at, trouble: null } });
  expect(check).toHaveBeenCalledTimes(1);
  expect(form.profile).toEqual(office);
  expect(form.isChanged).toBe(false);
  expect(store.load()).toEqual({ saved: null, unsaved: null });
});

test('the office’s profile goes before what the open draft proposes', async () => {
  const { form } = await opened({ get: lies(text), anatomy: draft });
  form.offers.fromDraft();
  expect(form.profile).toEqual(office);
  expect(form.getState().notice).toBeNull();
});

test('who has one keeps it in force; the office’s is brought into the form when asked for, and in force only when saved', async () => {
  const { desk, form, store, check } = await opened({ get: lies(text), kept: { saved: writeProfile(own) } });
  expect(desk.current).toEqual(own);
  expect(form.profile).toEqual(own);
  expect(form.offers.officeDiffers).toBe(true);
  expect(check).not.toHaveBeenCalled();
  form.offers.takeOffice();
  expect(form.profile).toEqual(office);
  expect(form.offers.officeDiffers).toBe(false);
  expect(desk.current).toEqual(own);
  expect(store.load().saved).toBe(writeProfile(own));
  form.undo();
  expect(form.profile).toEqual(own);
});

test('what somebody has begun to write stays in the form', async () => {
  const unsaved = writeProfile({ ...emptyProfile, name: 'Trường Tiểu học An Phú' });
  const { desk, form, store } = await opened({ get: lies(text), kept: { unsaved } });
  expect(desk.current).toEqual(office);
  expect(form.profile.name).toBe('Trường Tiểu học An Phú');
  expect(store.load().unsaved).toBe(unsaved);
});

test('one’s own put away, the office’s is in force again', async () => {
  const { desk, form } = await opened({ get: lies(text), kept: { saved: writeProfile(own) } });
  await form.remove();
  expect(desk.getState()).toMatchObject({ current: office, isOwn: false });
  expect(form.profile).toEqual(office);
  expect(form.isChanged).toBe(false);
});

test('a profile of one’s own that is damaged is not replaced behind its back', async () => {
  const saved = text.replace('"UBND"', '"ubnd"');
  const { desk, store } = await opened({ get: lies(text), kept: { saved } });
  expect(desk.getState()).toMatchObject({ current: null, isOwn: true, faults: [{ field: 'symbol' }] });
  expect(store.load().saved).toBe(saved);
});

test.each([
  ['missing', missing],
  ['half written', cut],
])('%s, the last good copy is used, with the reason', async (_, get) => {
  const drawer = memoryDrawer();
  await opened({ get: lies(text), drawer });
  const { desk } = await opened({ get, drawer });
  expect(desk.current).toEqual(office);
  expect(desk.getState().office?.trouble).not.toBeNull();
});

test('broken and never read before: told, and nothing is in force', async () => {
  const { desk, form, check } = await opened({ get: lies(text.replace('"UBND"', '"ubnd"')) });
  expect(desk.getState()).toMatchObject({ current: null, office: { trouble: { faults: [{ field: 'symbol' }] } } });
  expect(form.profile).toEqual(emptyProfile);
  expect(check).not.toHaveBeenCalled();
});

test('an office that lays nothing beside the pane: nothing is said', async () => {
  const { desk } = await opened({ get: missing });
  expect(desk.getState()).toMatchObject({ current: null, office: { content: null, trouble: null } });
});
