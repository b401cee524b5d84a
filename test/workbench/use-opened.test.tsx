/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, renderHook, waitFor } from '@testing-library/react';
import { newDocument } from '../../src/templates/new-document';
import { builtInClauses } from '../../src/clauses/built-in';
import { useOpened } from '../../src/workbench/use-opened';
import { golden } from '../support/golden';

const bytes = new Uint8Array(golden('cong-van-002').bytes);
const made = new Uint8Array(newDocument('cong-van', { profile: null, year: 2026, clauses: builtInClauses }).bytes);
const first = { name: 'mau.docx', read: () => Promise.resolve(bytes) };

// jsdom has none of its own.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Names of what was handed to the person. */
const handed: string[] = [];

beforeEach(() => {
  handed.length = 0;
  URL.createObjectURL = () => 'blob:1';
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handed.push(this.download);
  });
});

async function opened() {
  const { result } = renderHook(() => useOpened(first, window.localStorage));
  await waitFor(() => {
    expect(result.current.opened).not.toBeNull();
  });
  const shown = () => ({ name: result.current.opened?.name, copy: result.current.copy });
  const make = (name: string) => act(async () => result.current.opened?.host.open({ name, bytes: made }));
  const open = (name: string) => act(() => result.current.open(asFile(name, bytes)));
  const download = () => {
    act(() => {
      result.current.download();
    });
  };
  const change = (text: string) =>
    act(async () => {
      const { host } = result.current.opened ?? {};
      const span = { part: 'body', paragraph: 0, start: 0, end: 0 } as const;
      await host?.apply([{ kind: 'replaceText', span, expect: '', text }]);
    });
  const undo = () => act(async () => result.current.opened?.host.undo());
  return { shown, make, open, download, change, undo };
}

function asFile(name: string, content: Uint8Array): File {
  const file = new File([], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(content).buffer);
  return file;
}

test('a file that was opened is untouched until it is changed, and saved once it is downloaded as a corrected copy', async () => {
  const it = await opened();
  expect(it.shown()).toEqual({ name: 'mau.docx', copy: 'untouched' });
  await it.change('A');
  expect(it.shown().copy).toBe('changed');
  it.download();
  expect(it.shown().copy).toBe('saved');
  expect(handed).toEqual(['mau-da-sua.docx']);
  await it.undo();
  expect(it.shown().copy).toBe('untouched');
});

test('a document made here is on no disk: it can be downloaded from the start, under its own name', async () => {
  const it = await opened();
  await it.make('cong-van.docx');
  expect(it.shown()).toEqual({ name: 'cong-van.docx', copy: 'made' });
  expect(handed).toEqual([]);
  it.download();
  expect(handed).toEqual(['cong-van.docx']);
  expect(it.shown().copy).toBe('madeSaved');
  await it.change('A');
  expect(it.shown().copy).toBe('made');
  await it.undo();
  expect(it.shown().copy).toBe('madeSaved');
});

test('what was never taken home is handed over before another document takes its place', async () => {
  const it = await opened();
  await it.change('A');
  await it.make('cong-van.docx');
  expect(handed).toEqual(['mau-da-sua.docx']);
  await it.make('ke-hoach.docx');
  expect(handed).toEqual(['mau-da-sua.docx', 'cong-van.docx']);
  it.download();
  await it.open('khac.docx');
  expect(handed).toEqual(['mau-da-sua.docx', 'cong-van.docx', 'ke-hoach.docx']);
  expect(it.shown()).toEqual({ name: 'khac.docx', copy: 'untouched' });
  await it.make('bao-cao.docx');
  await it.open('khac.docx');
  expect(handed.at(-1)).toBe('bao-cao.docx');
});

describe('what is waived', () => {
  const waiver = { fingerprint: 'a\nb\nc\nd', reason: 'theo mẫu của sở' };
  const start = async (file = first) => {
    const { result } = renderHook(() => useOpened(file, window.localStorage));
    await waitFor(() => {
      expect(result.current.opened).not.toBeNull();
    });
    const { host, waivers } = result.current.opened!;
    const loaded = await act(async () => waivers.load((await host.read()).kept));
    const waive = (all = [waiver]) => act(() => waivers.save(all));
    return { result, loaded, waive, host };
  };
  beforeEach(() => {
    window.localStorage.clear();
  });

  test('is in the downloaded copy, and nothing else of it is different; opened again it is waived', async () => {
    const { result, loaded, waive, host } = await start();
    expect(loaded).toEqual([]);
    await waive();
    expect(result.current.copy).toBe('noted');
    act(() => {
      result.current.download();
    });
    expect(handed).toEqual(['mau-da-xem.docx']);
    expect(result.current.copy).toBe('notedSaved');
    expect(host.words).toBe(bytes);

    window.localStorage.clear();
    const again = await start({ name: 'mau-da-xem.docx', read: () => Promise.resolve(new Uint8Array(host.bytes)) });
    expect(again.loaded).toEqual([waiver]);
    expect(again.result.current.copy).toBe('untouched');
    await again.waive([]);
    expect(again.result.current.copy).toBe('noted');
  });

  test('and taken back, the file is the one that was opened', async () => {
    const { result, waive, host } = await start();
    await waive();
    await waive([]);
    expect(host.bytes).toBe(bytes);
    expect(result.current.copy).toBe('untouched');
  });

  test('a file that was not downloaded has it again by its name, and is not handed over unasked', async () => {
    const { result, waive } = await start();
    await waive();
    await act(() => result.current.open(asFile('khac.docx', bytes)));
    expect(handed).toEqual([]);
    const again = await start();
    expect(again.loaded).toEqual([waiver]);
    expect(again.result.current.copy).toBe('noted');
  });

  test('with words changed too it is a corrected copy', async () => {
    const { result, waive, host } = await start();
    await waive();
    const span = { part: 'body', paragraph: 0, start: 0, end: 0 } as const;
    await act(async () => host.apply([{ kind: 'replaceText', span, expect: '', text: 'A' }]));
    expect(result.current.copy).toBe('changed');
    act(() => {
      result.current.download();
    });
    expect(handed).toEqual(['mau-da-sua.docx']);
    expect(result.current.copy).toBe('saved');
    await act(async () => host.undo());
    expect(result.current.copy).toBe('noted');
  });
});
