/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WordHost } from '../../src/host/word';
import { localEngine } from '../../src/pane/engine';
import { TaskPane } from '../../src/pane/task-pane';
import { shortMemory } from '../../src/pane/memory';
import { memoryOffice } from '../../src/pane/office-store';
import { memoryProfile } from '../../src/pane/profile/store';
import { noSource } from '../../src/pane/own-clauses/source';
import { memoryRegistry } from '../../src/pane/registry/store';
import { memoryWaivers } from '../../src/pane/waivers';
import { wordDouble } from '../support/word-double';

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// The engine and its rules are loaded with the first document.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));

async function opened() {
  const double = wordDouble(bytes);
  const host = new WordHost(double.office, double.word);
  const props = {
    host,
    engine: localEngine(),
    waivers: memoryWaivers(),
    office: memoryOffice(),
    registry: memoryRegistry(),
    profile: memoryProfile(),
    memory: shortMemory(),
    clauses: noSource,
    today: '2026-11-21',
  } as const;
  const user = userEvent.setup();
  render(<TaskPane kind="word" {...props} theme="light" />);
  await screen.findByRole('heading', { name: 'Chưa sẵn sàng trình ký' });
  return { double, user };
}

const row = (words: RegExp) => screen.getByRole('button', { name: words, expanded: false });
const textOf = (double: Awaited<ReturnType<typeof opened>>['double'], paragraph: number) =>
  double.document.draft.paragraphs[paragraph]!.text;

test('the pane checks the draft that is open in Word without one sync', async () => {
  const { double } = await opened();
  expect(double.document.syncs).toBe(0);
});

test('a finding opened is shown in Word, mended there, and taken back', async () => {
  const { double, user } = await opened();
  await user.click(row(/chữ viết tắt “KT” thiếu dấu chấm/u));
  await waitFor(() => {
    expect(double.document.selection).toMatchObject({ part: 'body', paragraph: 26 });
  });
  await user.click(screen.getByRole('button', { name: 'Sửa' }));
  await waitFor(() => {
    expect(textOf(double, 26)).toBe('KT. CHỦ TỊCH');
  });
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => {
    expect(textOf(double, 26)).toBe('KT CHỦ TỊCH');
  });
});

test('a paragraph that was changed in Word meanwhile is left alone, and that is said', async () => {
  const { double, user } = await opened();
  await user.click(row(/chữ viết tắt “KT” thiếu dấu chấm/u));
  const span = { part: 'body', paragraph: 26, start: 3, end: 6 } as const;
  double.document.typed({ kind: 'replaceText', span, expect: 'CHỦ', text: 'PHÓ CHỦ' });
  await user.click(screen.getByRole('button', { name: 'Sửa' }));
  expect(await screen.findAllByText(/Đoạn này vừa thay đổi nên chưa sửa/u)).not.toEqual([]);
  expect(textOf(double, 26)).toBe('KT PHÓ CHỦ TỊCH');
});

test('a citation that was found is put in at Word’s own cursor, in short where it is known above, and taken back', async () => {
  const { double, user } = await opened();
  const paragraph = double.document.draft.paragraphs.findIndex(({ text }) => text.startsWith('2. '));
  const before = textOf(double, paragraph);
  double.document.putCursor('body', paragraph, 3);
  await user.click(screen.getByRole('tab', { name: 'Viện dẫn' }));
  await user.type(await screen.findByRole('searchbox'), '33 ct ttg');
  await user.click(await screen.findByRole('button', { name: 'Chèn viện dẫn' }));
  await screen.findByText('Đã chèn viện dẫn.', { selector: 'span' });
  expect(textOf(double, paragraph)).toBe(`2. Chỉ thị số 33/CT-TTg ${before.slice(3)}`);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await screen.findByText(/^Đã hoàn tác\./u);
  expect(textOf(double, paragraph)).toBe(before);
});
