/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Trace, Traces } from '../../src/host/host';
import { lineOf } from '../../src/pane/clean/strings';
import type { Engine } from '../../src/pane/engine';
import { Pane } from '../../src/pane/pane';
import { memoryWaivers } from '../../src/pane/waivers';
import { FakeHost, fakeEngine } from './fake-host';
import { sampleDraft, sampleResult } from './sample-check';

expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const trace: Trace = { kind: 'insertion', story: 'body', paragraph: 4, author: 'Lê An', text: 'Nội vụ' };
const found: Traces = {
  groups: [
    { group: 'changes', traces: [trace, { ...trace, kind: 'deletion', text: 'Y tế' }], byHand: null },
    { group: 'comments', traces: [{ ...trace, kind: 'comment', text: 'Xem lại' }], byHand: null },
  ],
  undo: true,
};

/** An engine whose draft is clean once the host has been asked to clean it. */
function engineBeside(host: FakeHost): Engine {
  return {
    ...fakeEngine(),
    check: () => {
      const dirty = host.cleaned.length === 0;
      return Promise.resolve({
        draft: { ...sampleDraft, trackedChanges: dirty ? 2 : 0, comments: dirty ? 1 : 0 },
        result: sampleResult(),
      });
    },
  };
}

async function opened(traces: Traces = found) {
  const host = new FakeHost();
  host.found = traces;
  const user = userEvent.setup();
  const { container } = render(
    <Pane host={host} engine={engineBeside(host)} waivers={memoryWaivers()} today="2026-11-21" />,
  );
  await user.click(await screen.findByRole('button', { name: 'Làm sạch trước trình ký' }));
  return { host, user, container };
}

test('what will go is listed first, each group with a box', async () => {
  const { container } = await opened();
  const changes = await screen.findByRole('checkbox', { name: 'Chấp nhận thay đổi đang theo dõi (2)' });
  expect(changes).toBeChecked();
  expect(screen.getByText('Đoạn 5, chữ xóa “Y tế” (Lê An)')).toBeVisible();
  expect(screen.getByText('Đoạn 5, nhận xét “Xem lại” (Lê An)')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Làm sạch trước trình ký' })).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
});

test('one button takes out what is chosen, says so, and there is a way back', async () => {
  const { host, user } = await opened();
  await user.click(await screen.findByRole('checkbox', { name: /nhận xét/u }));
  await user.click(screen.getByRole('button', { name: 'Làm sạch' }));
  expect(host.cleaned).toEqual([['changes']]);
  const done = await screen.findByRole('heading', { name: 'Đã làm sạch 2 dấu vết.' });
  expect(done).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Đã làm sạch 2 dấu vết. Còn 5 lỗi');
  const undo = jest.spyOn(host, 'undo');
  await user.click(within(done.closest('section')!).getByRole('button', { name: 'Hoàn tác' }));
  expect(undo).toHaveBeenCalledTimes(1);
});

test('what the host cannot take out says where a person does', async () => {
  const byHand = 'Trong Word: thẻ Xem lại, nút Chấp nhận, chọn chấp nhận mọi thay đổi.';
  const { host, user } = await opened({
    groups: found.groups.map((it) => (it.group === 'changes' ? { ...it, byHand } : it)),
    undo: 'Lấy lại bằng Ctrl+Z trong Word.',
  });
  const changes = await screen.findByRole('checkbox', { name: /thay đổi/u });
  expect(changes).toBeDisabled();
  expect(changes).toHaveAccessibleDescription(byHand);
  await user.click(screen.getByRole('button', { name: 'Làm sạch' }));
  expect(host.cleaned).toEqual([['comments']]);
  expect(await screen.findByText('Lấy lại bằng Ctrl+Z trong Word.')).toBeVisible();
});

test('a refusal is said, and nothing else changes', async () => {
  const { host, user } = await opened();
  await screen.findByRole('checkbox', { name: /thay đổi/u });
  host.outcome = { kind: 'refused', reason: 'protected' };
  await user.click(screen.getByRole('button', { name: 'Làm sạch' }));
  expect(await screen.findByText(/Chưa làm sạch được/u)).toBeVisible();
  expect(screen.getAllByText(/đang được bảo vệ/u).length).toBeGreaterThan(0);
});

test('Escape leaves the step, and the focus goes back to where it came from', async () => {
  const { user } = await opened();
  await screen.findByRole('checkbox', { name: /thay đổi/u });
  await user.keyboard('{Escape}');
  const button = await screen.findByRole('button', { name: 'Làm sạch trước trình ký' });
  await new Promise((done) => requestAnimationFrame(done));
  expect(button).toHaveFocus();
});

test.each<[Trace, string]>([
  [{ ...trace, story: 'header', paragraph: null, author: null }, 'Đầu trang, chữ thêm “Nội vụ”'],
  [{ ...trace, kind: 'format', text: '' }, 'Đoạn 5, đổi định dạng (Lê An)'],
  [{ ...trace, text: 'a'.repeat(200) }, `Đoạn 5, chữ thêm “${'a'.repeat(79)}…” (Lê An)`],
])('a trace in one line', (it, line) => expect(lineOf(it)).toBe(line));
