/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { shortMemory, type Memory } from '../../../src/pane/memory';
import { Pane, type PaneProps } from '../../../src/pane/pane';
import { memoryWaivers } from '../../../src/pane/waivers';
import { FakeHost, fakeEngine } from '../fake-host';

expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

async function opened(more: Partial<PaneProps> = {}, memory: Memory = shortMemory({ tab: 'chen' })) {
  const props: PaneProps = {
    host: new FakeHost(),
    engine: fakeEngine(),
    waivers: memoryWaivers(),
    today: '2026-11-21',
    now: () => new Date(2026, 10, 21, 9, 12),
    memory,
    ...more,
  };
  const user = userEvent.setup();
  const { container } = render(<Pane {...props} />);
  await screen.findByRole('searchbox');
  return { user, container, memory };
}

const clauses = () => screen.getByRole('region', { name: 'Điều khoản' });
const titles = () => [...clauses().querySelectorAll('[data-clause]')].map((it) => it.textContent.normalize('NFC'));

test('a draft that cannot be read takes nothing away: the clauses are there to be looked at', async () => {
  await opened({ engine: { ...fakeEngine(), check: () => Promise.reject(new Error('broken')) } });
  expect(titles().length).toBe(8);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('search without dấu, the words found are marked and counted', async () => {
  const { user, container } = await opened();
  await user.type(screen.getByRole('searchbox'), 'bao cao dinh ky');
  expect(titles()[0]).toMatch(/^Báo cáo định kỳ/u);
  const [first] = [...clauses().querySelectorAll('mark')];
  expect(first).toHaveTextContent('Báo cáo định kỳ');
  expect(within(clauses()).getByRole('status')).toHaveTextContent(/^\d+ kết quả$/u);
  expect(await axe(container)).toHaveNoViolations();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

test('chips by what a clause does; the others are behind “Thêm”', async () => {
  const { user } = await opened();
  const all = Number(/\d+/u.exec(within(clauses()).getByRole('status').textContent)?.[0]);
  expect(screen.queryByRole('radio', { name: 'Khen thưởng' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Thêm' }));
  await user.click(screen.getByRole('radio', { name: 'Khen thưởng' }));
  expect(titles().length).toBeLessThan(all);
  expect(titles().length).toBeGreaterThan(0);
});

test('a star is kept on the machine, and the marked ones have a chip of their own', async () => {
  const { user, memory } = await opened();
  const [first = ''] = titles();
  await user.click(screen.getByRole('button', { name: `Đánh dấu: ${first}` }));
  expect(memory.load().favourites).toHaveLength(1);
  await user.click(screen.getByRole('radio', { name: 'Đã đánh dấu' }));
  expect(titles()).toEqual([first]);
  await user.click(screen.getByRole('button', { name: `Bỏ đánh dấu: ${first}` }));
  expect(screen.getByText(/Chưa đánh dấu/u)).toBeVisible();
});

test('a long list is drawn as far as it is asked for; the arrows go through it', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: /^Xem thêm/u }));
  expect(titles().length).toBe(38);
  await user.click(screen.getByRole('searchbox'));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toHaveTextContent(titles()[1] ?? '');
});

test('nothing found is one sentence and a way on', async () => {
  const { user } = await opened();
  await user.type(screen.getByRole('searchbox'), 'khong co gi nhu vay dau');
  expect(screen.getByText(/Không có điều khoản nào như vậy/u)).toBeVisible();
});
