/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import { axe, toHaveNoViolations } from 'jest-axe';
import { readDraft } from '../../../src/draft/read';
import type { DraftFile } from '../../../src/pane/draft-file';
import { Pane } from '../../../src/pane/pane';
import { shortMemory, type Memory } from '../../../src/pane/memory';
import { memoryWaivers } from '../../../src/pane/waivers';
import { codeOf } from '../../../src/review/code';
import { draft, paragraph } from '../../support/draft-builder';
import { FakeHost, fakeEngine } from '../fake-host';
import { sampleDraft, sampleResult } from '../sample-check';

// The page of the tests has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });
expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const clean = sampleResult({ findings: [], unchecked: [] });

interface Setting {
  readonly can?: ConstructorParameters<typeof FakeHost>[0];
  readonly file?: DraftFile;
  readonly engine?: ReturnType<typeof fakeEngine>;
  readonly memory?: Memory;
}

/** The pane on the sample draft, at nine twelve on 16 March 2023. */
function shown({
  can = {},
  file = { name: 'cong-van-002.docx', beside: true },
  engine = fakeEngine(),
  memory = shortMemory(),
}: Setting = {}) {
  const host = new FakeHost(can);
  const waivers = memoryWaivers();
  const now = () => new Date(2023, 2, 16, 9, 12);
  const { container } = render(
    <Pane host={host} engine={engine} waivers={waivers} file={file} memory={memory} now={now} today="2023-03-16" />,
  );
  return { host, container, user: userEvent.setup() };
}

async function inOptions(setting: Setting = {}) {
  const all = shown(setting);
  await screen.findByRole('heading', { level: 2, name: 'Chưa sẵn sàng trình ký' });
  await all.user.click(screen.getByRole('button', { name: 'Tùy chọn' }));
  const button = await screen.findByRole('button', { name: 'Lập phiếu kiểm tra' });
  return { ...all, button };
}

/** The line under the button: the same words are announced too. */
const said = (words: RegExp) => screen.findByText(words, { selector: 'p' });

const textsOf = ({ opened }: FakeHost) => readDraft(opened[0]!.bytes).paragraphs.map(({ text }) => text);

test('the sheet opens as a document of its own, of this draft and this hour', async () => {
  const { user, host, button, container } = await inOptions();
  await user.click(button);
  expect(await said(/^Đã mở phieu-cong-van-002\.docx\./u)).toBeVisible();
  expect(host.opened.map(({ name }) => name)).toEqual(['phieu-cong-van-002.docx']);
  const texts = textsOf(host);
  expect(texts).toContain('PHIẾU KIỂM TRA THỂ THỨC');
  expect(texts).toContain('Tệp\tcong-van-002.docx');
  expect(texts).toContain('Bình Sơn, ngày 16 tháng 3 năm 2023');
  expect(readDraft(host.opened[0]!.bytes).footers[0]?.paragraphs[0]?.text).toContain(
    'Lập lúc 09 giờ 12, ngày 16/3/2023',
  );
  expect(await axe(container)).toHaveNoViolations();
});

test('the name that is typed is the reviewer’s on the sheet and is there the next time; none is left to be written', async () => {
  const memory = shortMemory({ name: 'Lê Văn An' });
  const { user, host, button } = await inOptions({ memory });
  const field = screen.getByRole('textbox', { name: 'Người kiểm tra' });
  expect(field).toHaveValue('Lê Văn An');
  await user.clear(field);
  await user.type(field, ' Nguyễn Thị Hòa {Enter}');
  await said(/^Đã mở/u);
  expect(textsOf(host)).toContain('Nguyễn Thị Hòa');
  expect(memory.load()).toMatchObject({ name: 'Lê Văn An', reviewer: 'Nguyễn Thị Hòa' });
  await user.clear(field);
  await user.click(button);
  await waitFor(() => {
    expect(host.opened).toHaveLength(2);
  });
  const texts = readDraft(host.opened[1]!.bytes).paragraphs.map(({ text }) => text);
  expect(texts.slice(texts.indexOf('NGƯỜI KIỂM TRA'))).toEqual(['NGƯỜI KIỂM TRA', '', '']);
  expect(memory.load().reviewer).toBe('');
});

test('beside the button stands the code by which a sheet made before still holds', async () => {
  await inOptions();
  expect(await screen.findByText(`Mã nội dung hiện nay: ${codeOf(sampleDraft).text}`)).toBeVisible();
});

test('where a new document would take the place of this one, and where Word opens none, the sheet is a file', async () => {
  const url = jest.fn(() => 'blob:phieu');
  Object.assign(URL, { createObjectURL: url, revokeObjectURL: () => undefined });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user, host, button } = await inOptions({ file: { name: null, beside: false } });
  await user.click(button);
  expect(await said(/^Đã tải phieu-kiem-tra\.docx về\./u)).toBeVisible();
  expect([host.opened.length, url.mock.calls.length, click.mock.calls.length]).toEqual([0, 1, 1]);
});

test('a Word that turns out to open nothing says so and hands the file over on request', async () => {
  const { user, host, button } = await inOptions();
  host.openOutcome = 'unable';
  await user.click(button);
  expect(await said(/^Word này không mở được văn bản mới từ ngăn\./u)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Tải phieu-cong-van-002.docx' })).toBeVisible();
});

test('a Word without comments is told of the sheet in their place', async () => {
  await inOptions({ can: { comments: false } });
  expect(await screen.findByText(/^Word này không ghi nhận xét được; lập phiếu kiểm tra/u)).toBeVisible();
});

test('a draft in which nothing is found is offered the sheet as what comes next', async () => {
  const { user, host } = shown({ engine: fakeEngine([clean]) });
  expect(await screen.findByRole('heading', { name: 'Việc tiếp theo' })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Lập phiếu kiểm tra' }));
  await said(/^Đã mở/u);
  expect(textsOf(host)).toContain('Kết quả\tKhông thấy lỗi.');
});

test('it is offered once: what stands under the list does not stand in the options too', async () => {
  const { user } = shown({ engine: fakeEngine([clean]) });
  await screen.findByRole('button', { name: 'Lập phiếu kiểm tra' });
  await user.click(screen.getByRole('button', { name: 'Tùy chọn' }));
  await screen.findByText(/^Nhận xét bắt đầu/u);
  expect(screen.getAllByRole('button', { name: 'Lập phiếu kiểm tra' })).toHaveLength(1);
});

test('a draft that is not judged has no sheet', async () => {
  const result = { ...clean, anatomy: { ...clean.anatomy, system: null, outOfScope: 'vbqppl' } } as const;
  const { user } = shown({ engine: fakeEngine([result]) });
  await screen.findByRole('heading', { name: 'Không kiểm tra văn bản này' });
  await user.click(screen.getByRole('button', { name: 'Tùy chọn' }));
  await screen.findByText(/^Nhận xét bắt đầu/u);
  expect(screen.queryByRole('button', { name: 'Lập phiếu kiểm tra' })).toBeNull();
});

test('a sheet made here is said to hold no more once the words have changed', async () => {
  const changed = draft(...sampleDraft.paragraphs.map(({ text }) => paragraph(`${text}.`)));
  const base = fakeEngine();
  let checks = 0;
  const check: typeof base.check = async (request) => {
    const { draft: first, result } = await base.check(request);
    return { draft: checks++ === 0 ? first : changed, result };
  };
  const { user, host, button } = await inOptions({ engine: { ...base, check } });
  await user.click(button);
  await said(/^Đã mở/u);
  expect(screen.queryByText(/phiếu ấy hết giá trị/u)).toBeNull();
  act(() => {
    host.change();
  });
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/phiếu ấy hết giá trị/u)).toBeVisible();
  await waitFor(() => {
    expect(screen.getByText(`Mã nội dung hiện nay: ${codeOf(changed).text}`)).toBeVisible();
  });
});
