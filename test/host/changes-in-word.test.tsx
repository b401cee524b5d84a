/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WordHost } from '../../src/host/word';
import { localEngine } from '../../src/pane/engine';
import { Pane } from '../../src/pane/pane';
import { memoryWaivers } from '../../src/pane/waivers';
import { word2021, word365, wordDouble, type Sets } from '../support/word-double';

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(90_000);

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));

async function opened(sets: Sets) {
  const double = wordDouble(bytes, { sets });
  const host = new WordHost(double.office, double.word);
  const user = userEvent.setup();
  const props = { host, engine: localEngine(), waivers: memoryWaivers(), today: '2026-11-21' } as const;
  const { container, unmount } = render(<Pane {...props} />);
  await screen.findByRole('heading', { name: 'Chưa sẵn sàng trình ký' });
  await screen.findByText(/./u, { selector: '[data-whole=true] h1' });
  return { double, user, container, unmount };
}

/** The author puts the dot behind “KT” that was lacking. */
function mended({ document }: ReturnType<typeof wordDouble>): void {
  const span = { part: 'body', paragraph: 26, start: 0, end: 2 } as const;
  document.typed({ kind: 'replaceText', span, expect: 'KT', text: 'KT.' });
}

const lacking = /chữ viết tắt “KT” thiếu dấu chấm/u;

test('what the author mends in Word leaves the list by itself; the card that is open stays', async () => {
  const { double, user, unmount } = await opened(word365);
  await user.click(screen.getByRole('button', { name: /thừa dấu cách|Thừa dấu cách/u, expanded: false }));
  expect(screen.getByRole('button', { name: lacking })).toBeInTheDocument();
  mended(double);
  expect(await screen.findByRole('heading', { name: 'Văn bản đã thay đổi' })).toBeVisible();
  expect(screen.getByRole('button', { name: lacking })).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Chưa sẵn sàng trình ký' })).toBeVisible();
  expect(screen.queryByRole('button', { name: lacking })).toBeNull();
  expect(screen.getByRole('button', { name: /dấu cách/u, expanded: true })).toBeInTheDocument();
  unmount();
  await new Promise((resume) => setTimeout(resume, 20));
  expect(double.document.events.size).toBe(0);
});

test('a Word that tells of no change is looked at when the author comes back to the pane', async () => {
  const { double, unmount } = await opened(word2021);
  mended(double);
  window.dispatchEvent(new Event('focus'));
  await screen.findByRole('heading', { name: 'Chưa sẵn sàng trình ký' });
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: lacking })).toBeNull();
  });
  unmount();
});
