/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { checkDraft } from '../../../src/check/check';
import { readDraft } from '../../../src/draft/read';
import { FileHost } from '../../../src/host/file';
import type { Engine } from '../../../src/pane/engine';
import { shortMemory } from '../../../src/pane/memory';
import { Pane } from '../../../src/pane/pane';
import { memoryProfile } from '../../../src/pane/profile/store';
import { memoryWaivers } from '../../../src/pane/waivers';
import { emptyProfile } from '../../../src/profile/model';
import { writeProfile } from '../../../src/profile/write';
import { golden } from '../../support/golden';
import { fakeEngine } from '../fake-host';

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 8_000 });
jest.setTimeout(90_000);

const profile = {
  ...emptyProfile,
  name: 'Ủy ban nhân dân huyện Bình Sơn',
  symbol: 'UBND',
  place: 'Bình Sơn',
  units: [{ full: 'Phòng Nội vụ', short: 'NV' }],
};

/** Reads and checks at once, without the registry. */
const engine: Engine = {
  ...fakeEngine(),
  check: ({ reading, options }) => {
    const draft = readDraft(reading.bytes);
    return Promise.resolve({ draft, result: checkDraft(draft, options) });
  },
};

/** The pane over a real draft, one clause open, the cursor in mục 4. */
async function opened(where: string | null = '4. ') {
  const host = new FileHost(new Uint8Array(golden('cong-van-002-dung').bytes), { onSelect: () => undefined });
  const texts = () => readDraft(host.bytes).paragraphs.map(({ text }) => text);
  const user = userEvent.setup();
  const { container } = render(
    <Pane
      host={host}
      engine={engine}
      waivers={memoryWaivers()}
      memory={shortMemory({ tab: 'chen' })}
      profile={memoryProfile({ saved: writeProfile(profile) })}
      today="2026-11-21"
      now={() => new Date(2026, 10, 21, 9, 12)}
    />,
  );
  await waitFor(() => expect(container.querySelector('[data-whole=true]')).not.toBeNull());
  const paragraph = texts().findIndex((text) => where !== null && text.startsWith(where));
  if (where !== null) host.putCaret({ part: 'body', paragraph, start: 3, end: 3 });
  await user.type(screen.getByRole('searchbox'), 'bao cao dinh ky 6');
  await user.click(screen.getByRole('button', { name: /^Báo cáo định kỳ 6 tháng và năm/u }));
  const insert = await screen.findByRole('button', { name: /^Chèn (?:sau|vào|trước)/u });
  return { host, user, container, texts, insert };
}

const words = () => screen.getByRole('group', { name: 'Lời văn sẽ chèn' });
const field = (name: string) => screen.getByLabelText(name);
const noteOf = (name: string) => document.getElementById(field(name).getAttribute('aria-describedby') ?? '');

test('the sentence shows what is filled and what is not; each field says where its words come from', async () => {
  const { container, insert } = await opened();
  await waitFor(() => expect(insert).toHaveTextContent('Chèn sau mục 4'));
  expect(words()).toHaveTextContent(/^5\. Định kỳ ghi kỳ báo cáo \(chưa điền\), Thủ trưởng các phòng/u);
  expect(noteOf('Kỳ báo cáo')).toHaveTextContent('Chưa điền');
  expect(noteOf('Nơi thực hiện')).toHaveTextContent('Theo văn bản');
  expect(screen.getByText(/Theo chỗ chèn: cỡ 14, thụt 1,27 cm, đánh số tiếp thành 5\./u)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('an offer of the profile is taken by the keyboard and stands in the sentence', async () => {
  const { user } = await opened();
  await user.click(field('Đơn vị tổng hợp'));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(field('Đơn vị tổng hợp')).toHaveValue('Phòng Nội vụ');
  expect(noteOf('Đơn vị tổng hợp')).toHaveTextContent('Lấy từ hồ sơ cơ quan');
  expect(words()).toHaveTextContent('(qua Phòng Nội vụ)');
});

test('words that cannot be are told under the field, and the blank stays', async () => {
  const { user } = await opened();
  await user.type(field('Hạn báo cáo'), '31/2');
  expect(field('Hạn báo cáo')).toBeInvalid();
  expect(noteOf('Hạn báo cáo')).toHaveTextContent('Không có ngày 31/2 trong lịch.');
  await user.clear(field('Hạn báo cáo'));
  await user.type(field('Hạn báo cáo'), '15/6 và 15/12');
  expect(words()).toHaveTextContent('trước ngày 15/6 và 15/12');
});

test('put in, told, the card shut, the way to the next blank at hand; undone', async () => {
  const { user, texts, insert, host } = await opened();
  const before = texts();
  await waitFor(() => expect(insert).toHaveTextContent('Chèn sau mục 4'));
  await user.click(insert);
  expect(await screen.findByText('Đã chèn “Báo cáo định kỳ 6 tháng và năm” sau mục 4.')).toBeVisible();
  expect(texts()).toHaveLength(before.length + 1);
  expect(screen.queryByRole('group', { name: 'Lời văn sẽ chèn' })).toBeNull();
  expect(screen.getByText('Còn 3 ô trống trong văn bản.')).toBeVisible();
  const first = (await host.caret())!.span.start;
  await user.click(screen.getByRole('button', { name: 'Ô trống tiếp theo' }));
  await waitFor(async () => expect((await host.caret())!.span.start).toBeGreaterThan(first));
  await user.keyboard('{Shift>}{F9}{/Shift}');
  await waitFor(async () => expect((await host.caret())!.span.start).toBe(first));
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(texts()).toEqual(before));
});

test('another place is chosen', async () => {
  const { user, insert } = await opened();
  await waitFor(() => expect(insert).toHaveTextContent('Chèn sau mục 4'));
  await user.click(screen.getByRole('button', { name: 'Đổi chỗ' }));
  await user.click(within(screen.getByRole('group', { name: 'Chỗ chèn' })).getByLabelText('trước mục 4'));
  expect(insert).toHaveTextContent('Chèn trước mục 4');
});

test('nobody has put the cursor anywhere: behind the last item, and it is said', async () => {
  const { insert } = await opened(null);
  expect(insert).toHaveTextContent('Chèn sau mục 4');
  expect(screen.getByText(/Con trỏ chưa ở trong văn bản/u)).toBeVisible();
});

test('the words are changed before they are put in; fields for what still stands in brackets', async () => {
  const { user, texts } = await opened();
  await user.click(screen.getByRole('button', { name: 'Sửa lời văn' }));
  const text = screen.getByRole('textbox', { name: /mỗi dòng một đoạn/u });
  expect(text).toHaveFocus();
  await user.clear(text);
  await user.type(text, 'Báo cáo trước ngày [[ghi hạn báo cáo].');
  expect(screen.getAllByRole('combobox')).toHaveLength(1);
  await user.type(field('Hạn báo cáo'), '15/12');
  await user.click(screen.getByRole('button', { name: 'Chèn sau mục 4' }));
  await waitFor(() => expect(texts()).toContain('5. Báo cáo trước ngày 15/12.'));
});

test('a blank that stands in the document is filled from the field of the next clause', async () => {
  const { user, texts, insert } = await opened();
  await waitFor(() => expect(insert).toHaveTextContent('Chèn sau mục 4'));
  await user.click(insert);
  await screen.findByText(/Còn 3 ô trống/u);
  await user.click(screen.getByRole('button', { name: /^Báo cáo định kỳ 6 tháng và năm/u }));
  await user.type(field('Hạn báo cáo'), '15/12');
  await user.click(screen.getByRole('button', { name: 'Điền vào 1 chỗ trống trong văn bản' }));
  await waitFor(() => expect(texts().some((text) => text.includes('trước ngày 15/12 để'))).toBe(true));
});

test('Escape shuts the card and leaves the focus at its name', async () => {
  const { user } = await opened();
  await user.click(field('Hạn báo cáo'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: 'Lời văn sẽ chèn' })).toBeNull();
  expect(screen.getByRole('button', { name: /^Báo cáo định kỳ 6 tháng và năm/u })).toHaveFocus();
});
