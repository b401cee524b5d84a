import { readFileSync } from 'node:fs';
import { memoryProfile, type ProfileStore } from '../../../src/pane/profile/store';
import { Session } from '../../../src/pane/session';
import { memoryWaivers } from '../../../src/pane/waivers';
import { builtInClauses } from '../../../src/clauses/built-in';
import { readProfile } from '../../../src/profile/read';
import { newDocument } from '../../../src/templates/new-document';
import type { Profile } from '../../../src/profile/model';
import { localEngine } from '../../../src/pane/engine';
import { agency, agencyFile } from '../../support/agencies';
import { FakeHost, fakeEngine } from '../fake-host';

const text = readFileSync(agencyFile('ubnd-xa'), 'utf8');
const commune = (): Profile => agency('ubnd-xa');

async function opened(profile: ProfileStore = memoryProfile()) {
  const engine = fakeEngine();
  const check = jest.spyOn(engine, 'check');
  const around = { waivers: memoryWaivers(), today: '2026-11-21', now: () => new Date(0) } as const;
  const session = new Session({ host: new FakeHost(), engine, profile, ...around });
  await session.start();
  return { session, profile, check, asked: () => check.mock.calls.at(-1)?.[0].options.profile };
}

test('without a profile the checker is told of none', async () => {
  const { session, asked } = await opened();
  expect(session.profile.current).toBeNull();
  expect(asked()).toBeUndefined();
});

test('a profile that was kept is in force from the first check on', async () => {
  const { session, check } = await opened(memoryProfile({ saved: text }));
  expect(check.mock.calls[0]?.[0].options.profile).toEqual(commune());
  expect(session.profile.getState()).toEqual({
    current: commune(),
    isOwn: true,
    office: null,
    faults: [],
    kept: true,
  });
});

test('without one the first check waits for nothing, and the second compares with the office’s', async () => {
  const office = () => Promise.resolve({ content: commune(), since: 0, trouble: null, kept: true });
  const { session, check, asked } = await opened({ ...memoryProfile(), office });
  expect(check.mock.calls[0]?.[0].options.profile).toBeUndefined();
  await session.profile.askOffice();
  await session.check();
  expect(asked()).toEqual(commune());
});

test('who has one asks for no other', async () => {
  const office = jest.fn(() => Promise.reject(new Error('not to be asked')));
  await opened({ ...memoryProfile({ saved: text }), office });
  expect(office).not.toHaveBeenCalled();
});

test('a profile put in force is kept, and the draft is checked again with it', async () => {
  const { session, profile, check, asked } = await opened();
  const before = check.mock.calls.length;
  await session.profile.save(commune());
  expect(check.mock.calls.length).toBe(before + 1);
  expect(asked()).toEqual(commune());
  expect(readProfile(profile.load().saved ?? '')).toEqual({ kind: 'good', profile: commune() });
});

test('put away, it is forgotten and nothing is compared with it', async () => {
  const { session, profile, asked } = await opened(memoryProfile({ saved: text }));
  await session.profile.remove();
  expect(asked()).toBeUndefined();
  expect(profile.load()).toEqual({ saved: null, unsaved: null });
});

test('a kept profile that cannot be read is in force no more, is told by field, and its text stays', async () => {
  const bad = text.replace('"UBND"', '"ubnd"');
  const { session, profile, asked } = await opened(memoryProfile({ saved: bad }));
  expect(asked()).toBeUndefined();
  expect(session.profile.getState()).toMatchObject({ current: null, faults: [{ field: 'symbol' }] });
  expect(profile.load().saved).toBe(bad);
});

test('a machine that keeps nothing: the profile is in force until the pane is closed, and that is known', async () => {
  const { session, asked } = await opened({ ...memoryProfile(), save: () => 'notKept' });
  await session.profile.save(commune());
  expect(asked()).toEqual(commune());
  expect(session.profile.getState().kept).toBe(false);
});

test('what is not saved yet is kept beside what is in force', async () => {
  const { session, profile } = await opened(memoryProfile({ saved: text }));
  session.profile.keepUnsaved('{"version":1}');
  expect(profile.load()).toEqual({ saved: text, unsaved: '{"version":1}' });
  expect(session.profile.texts.unsaved).toBe('{"version":1}');
});

test('the rules that compare with the profile speak in the pane once there is one', async () => {
  const other = { ...commune(), symbol: 'UBNDX' };
  const made = newDocument('cong-van', { profile: other, year: 2026, clauses: builtInClauses });
  const bytes = new Uint8Array(made.bytes);
  const host = new FakeHost();
  host.read = () => Promise.resolve({ bytes, coverage: { sections: true, headers: true, formatting: true } });
  const around = { waivers: memoryWaivers(), today: '2026-11-21', now: () => new Date(0) } as const;
  const session = new Session({ host, engine: localEngine(), ...around });
  await session.start();
  const rules = () => session.getState().view?.items.map(({ rule }) => rule) ?? [];
  expect(rules()).not.toContain('chung/so-ky-hieu/khac-ho-so');
  await session.profile.save(commune());
  expect(rules()).toContain('chung/so-ky-hieu/khac-ho-so');
});
