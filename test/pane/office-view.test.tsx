/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { memoryOffice } from '../../src/pane/office-store';
import { Pane } from '../../src/pane/pane';
import { memoryWaivers, type WaiverStore } from '../../src/pane/waivers';
import { FakeHost, fakeEngine } from './fake-host';
import { sampleFindings, sampleResult } from './sample-check';

expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const advice = {
  ...sampleFindings[1]!,
  rule: 'chung/noi-dung/mau',
  severity: 'info',
  basis: null,
  message: 'Nên viết gọn.',
} as const;

async function opened(office = memoryOffice(), waivers: WaiverStore = memoryWaivers()) {
  const engine = fakeEngine([sampleResult({ findings: [advice, ...sampleFindings] })]);
  const user = userEvent.setup();
  const { container } = render(
    <Pane host={new FakeHost()} engine={engine} waivers={waivers} office={office} today="2026-11-21" />,
  );
  await screen.findByRole('heading', { level: 2, name: 'Chưa sẵn sàng trình ký' });
  return { user, container };
}

async function inSettings() {
  const all = await opened();
  await all.user.click(screen.getByRole('button', { name: 'Tùy chọn' }));
  await all.user.click(screen.getByRole('button', { name: 'Quy tắc của cơ quan…' }));
  const heading = await screen.findByRole('heading', { name: 'Quy tắc của cơ quan' });
  const choose = (name: string, text: string) => {
    // The page of the tests has files without their reading.
    const file = Object.assign(new File([text], name, { type: 'application/json' }), {
      text: () => Promise.resolve(text),
    });
    return all.user.upload(screen.getByLabelText('Chọn tệp…', { selector: 'input' }), file);
  };
  return { ...all, heading, choose };
}

const month = 'nd30/dia-danh-thoi-gian/thang-khong-them-so-0';

test('the settings open on their heading; a chosen file shows whose it is and what it changes', async () => {
  const { heading, choose, container, user } = await inSettings();
  expect(heading).toHaveFocus();
  expect(screen.getByText(/Chưa chọn tệp nào/u)).toBeVisible();
  const units = [{ short: 'VX', full: 'Văn xã' }];
  await choose('a.json', JSON.stringify({ name: 'UBND xã A', rules: { [month]: 'error' }, abbreviations: { units } }));
  expect(await screen.findByText('UBND xã A')).toBeVisible();
  expect(screen.getByText('1 quy tắc đổi mức · 1 chữ viết tắt')).toBeVisible();
  expect(screen.getByText(`nên xem → lỗi · ${month}`)).toBeVisible();
  expect(screen.getByText('VX: Văn xã')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Bỏ tệp này' }));
  expect(await screen.findByText(/Chưa chọn tệp nào/u)).toBeVisible();
});

test('a faulty file is refused aloud, with the line of every fault', async () => {
  const { choose, container, user } = await inSettings();
  await choose('b.json', '{\n"rules": {\n"nd30/khong-co/gi": "off",\n"chung/*": "tắt" } }');
  const alert = await screen.findByRole('alert');
  expect(await within(alert).findByText('Tệp b.json có 1 chỗ sai nên không dùng:')).toBeVisible();
  expect(within(alert).getByText(/^Dòng 4, “rules › chung\/\*”/u)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: /Về danh sách/u }));
  expect(await screen.findByText(/có chỗ sai nên không dùng; đang kiểm tra theo quy tắc chung/u)).toBeVisible();
});

test('“Tắt góp ý này” stands on advice, is taken back in one step, and is listed in the settings', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('radio', { name: /^Góp ý/u }));
  await user.click(screen.getByRole('button', { name: /Nên viết gọn/u, expanded: false }));
  await user.click(screen.getByRole('button', { name: 'Tắt góp ý này' }));
  expect(await screen.findByText('Đã tắt góp ý này trên máy này.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tùy chọn' }));
  await user.click(screen.getByRole('button', { name: 'Quy tắc của cơ quan…' }));
  await user.click(await screen.findByRole('button', { name: 'Bật lại: Nên viết gọn.' }));
  expect(screen.queryByText('Góp ý đã tắt trên máy này')).toBeNull();
});

test('an error that the text states has no such button', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: /gạch chéo/u, expanded: false }));
  expect(screen.getByRole('button', { name: 'Bỏ qua…' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Tắt góp ý này' })).toBeNull();
});

test('a waiver that the machine cannot keep is told in one sentence', async () => {
  const full: WaiverStore = { ...memoryWaivers(), save: () => Promise.reject(new Error('QuotaExceededError')) };
  const { user } = await opened(memoryOffice(), full);
  await user.click(screen.getByRole('button', { name: /gạch chéo/u, expanded: false }));
  await user.click(screen.getByRole('button', { name: 'Bỏ qua…' }));
  await user.type(screen.getByRole('textbox', { name: 'Bỏ qua, vì …' }), 'mẫu của Sở');
  await user.click(screen.getByRole('button', { name: 'Bỏ qua' }));
  const sentence = 'Máy này không lưu được lần bỏ qua này: nó chỉ còn đến khi đóng ngăn.';
  expect((await screen.findAllByText(sentence))[0]).toBeVisible();
});

test('nothing is waived without a reason', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: /gạch chéo/u, expanded: false }));
  await user.click(screen.getByRole('button', { name: 'Bỏ qua…' }));
  await user.click(screen.getByRole('button', { name: 'Bỏ qua' }));
  const reason = screen.getByRole('textbox', { name: 'Bỏ qua, vì …' });
  expect(screen.getByRole('alert')).toHaveTextContent('Cần ghi lý do bỏ qua.');
  expect(reason).toHaveFocus();
  expect(reason).toBeInvalid();
  await user.type(reason, 'mẫu của Sở');
  await user.click(screen.getByRole('button', { name: 'Bỏ qua' }));
  expect(screen.queryByRole('textbox', { name: 'Bỏ qua, vì …' })).toBeNull();
});
