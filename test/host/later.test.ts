import { hostLater } from '../../src/host/later';
import { FakeHost } from '../pane/fake-host';

const place = { kind: 'missing', component: 'noiNhan' } as const;

test('what the host can do is known before its code is asked for', () => {
  const load = jest.fn(() => Promise.resolve(new FakeHost()));
  const { can } = new FakeHost({ undo: false });
  expect(hostLater(can, load).can).toBe(can);
  expect(load).not.toHaveBeenCalled();
});

test('one host answers everything that is asked', async () => {
  const host = new FakeHost();
  const load = jest.fn(() => Promise.resolve(host));
  const later = hostLater(host.can, load);
  await Promise.all([later.read(), later.apply([])]);
  await expect(later.select(place, null)).resolves.toBe('shown');
  await expect(later.undo()).resolves.toBe('undone');
  expect(load).toHaveBeenCalledTimes(1);
  expect(host.applied).toEqual([[]]);
  expect(host.selected).toEqual([{ place, expect: null }]);
});

test('code that did not arrive is asked for again with the next question', async () => {
  const load = jest.fn(() => Promise.resolve(new FakeHost()));
  load.mockImplementationOnce(() => Promise.reject(new Error('no network')));
  const later = hostLater(new FakeHost().can, load);
  await expect(later.read()).rejects.toThrow('no network');
  await expect(later.read()).resolves.toBeDefined();
});
