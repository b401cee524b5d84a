/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pane } from '../../../src/pane/pane';
import { memoryWaivers } from '../../../src/pane/waivers';
import { FakeHost, fakeEngine } from '../fake-host';

// The options' parts are loaded when they are opened.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const waivers = [{ fingerprint: 'a\nb\nc\nd', reason: 'theo mẫu của sở' }];

async function opened(store = memoryWaivers(waivers)) {
  const user = userEvent.setup();
  const now = () => new Date(2026, 10, 21);
  const props = { host: new FakeHost(), engine: fakeEngine(), waivers: store, today: '2026-11-21', now } as const;
  render(<Pane {...props} />);
  await user.click(await screen.findByRole('button', { name: 'Tùy chọn' }));
  return { user, store };
}

test('what the file keeps is said, taken out, and put back', async () => {
  const { user, store } = await opened();
  expect(await screen.findByText(/^Trong tệp có: 1 mục đã bỏ qua, kèm lý do\./u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Gỡ những gì Thể Thức ghi trong tệp' }));
  expect(await screen.findByText('Đã gỡ khỏi văn bản. Lưu văn bản rồi hãy gửi.')).toBeVisible();
  expect(await store.load()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ghi lại như trước' }));
  expect(await store.load()).toEqual(waivers);
  expect(await screen.findByRole('button', { name: 'Gỡ những gì Thể Thức ghi trong tệp' })).toBeVisible();
});

test('where nothing is kept nothing is offered', async () => {
  await opened(memoryWaivers());
  expect(await screen.findByRole('button', { name: /thành nhận xét/u })).toBeVisible();
  expect(screen.queryByText(/ghi trong tệp/u)).toBeNull();
});

test('who waives is asked once and remembered', async () => {
  const { user, store } = await opened(memoryWaivers());
  await user.click(screen.getByRole('button', { name: /Tháng 3/u }));
  await user.click(screen.getByRole('button', { name: 'Bỏ qua…' }));
  await user.type(screen.getByLabelText('Người bỏ qua'), 'Lê An');
  await user.type(screen.getByLabelText('Bỏ qua, vì …'), 'sở yêu cầu{Enter}');
  expect(await store.load()).toMatchObject([{ reason: 'sở yêu cầu', on: '2026-11-21', by: 'Lê An' }]);
  await user.click(screen.getByRole('radio', { name: 'Đã bỏ qua: 1' }));
  await user.click(screen.getByRole('button', { name: /Tháng 3/u }));
  expect(screen.getByText('Lê An ghi ngày 21/11/2026.')).toBeVisible();
});
