import { readDraft } from '../../src/draft/read';
import type { Edit } from '../../src/finding/model';
import { FileHost } from '../../src/host/file';
import { goldens } from '../support/golden';
import { rawDocx } from '../support/raw-docx';

const bytes = goldens[0]!.bytes;
const texts = (draft: Uint8Array) => readDraft(draft).paragraphs.map(({ text }) => text);
const [first] = texts(bytes);

function replacing(expect: string, text: string): Edit {
  return { kind: 'replaceText', span: { part: 'body', paragraph: 0, start: 0, end: expect.length }, expect, text };
}

test('hands over its bytes as they are', async () => {
  expect((await new FileHost(bytes).read()).bytes).toBe(bytes);
});

test('an edit changes the bytes and tells who listens', async () => {
  const host = new FileHost(bytes);
  const heard: Uint8Array[] = [];
  host.subscribe(() => heard.push(host.bytes));
  expect(await host.apply([replacing(first!, 'SỞ NỘI VỤ')])).toEqual({ kind: 'applied' });
  expect(texts(host.bytes)[0]).toBe('SỞ NỘI VỤ');
  expect(heard).toEqual([host.bytes]);
});

test('undo gives the exact earlier bytes back, step by step', async () => {
  const host = new FileHost(bytes);
  await host.apply([replacing(first!, 'MỘT')]);
  const between = host.bytes;
  await host.apply([replacing('MỘT', 'HAI')]);
  expect(await host.undo()).toBe('undone');
  expect(host.bytes).toBe(between);
  expect(await host.undo()).toBe('undone');
  expect(host.bytes).toBe(bytes);
  expect(await host.undo()).toBe('nothing');
});

test('edits that say what stands there already leave nothing to undo', async () => {
  const host = new FileHost(bytes);
  await host.apply([replacing(first!, first!)]);
  expect(host.bytes).toBe(bytes);
  expect(await host.undo()).toBe('nothing');
});

test('a stale edit comes back, and its fellows are not made', async () => {
  const host = new FileHost(bytes);
  const stale = replacing('KHÔNG CÓ', 'x');
  expect(await host.apply([stale, replacing(first!, 'MỘT')])).toEqual({ kind: 'stale', edits: [stale] });
  expect(host.bytes).toBe(bytes);
});

test('text that XML cannot hold is refused', async () => {
  expect(await new FileHost(bytes).apply([replacing(first!, '\u0000')])).toEqual({
    kind: 'refused',
    reason: 'unsupported',
  });
});

test.each<[why: string, words: string | null, outcome: 'shown' | 'lost']>([
  ['the words stand there', first!.slice(0, 2), 'shown'],
  ['other words stand there', 'xx', 'lost'],
  ['nobody asks for words', null, 'shown'],
])('a place is shown or lost: %s', async (_, words, outcome) => {
  const shown: unknown[] = [];
  const host = new FileHost(bytes, { onSelect: (it) => shown.push(it) });
  const place = { kind: 'span', span: { part: 'body', paragraph: 0, start: 0, end: 2 } } as const;
  expect(await host.select(place, words)).toBe(outcome);
  expect(shown).toEqual(outcome === 'shown' ? [place] : []);
});

test('without a page nothing can be shown, and the host says so', async () => {
  const host = new FileHost(bytes);
  expect(host.can.select).toBe(false);
  expect(await host.select({ kind: 'section', section: 0 }, null)).toBe('lost');
});

test('traces are told, taken out as one step, and come back as one', async () => {
  const by = 'w:id="1" w:author="Lê An" w:date="2026-03-01T08:00:00Z"';
  const worked = rawDocx({ body: `<w:p><w:ins ${by}><w:r><w:t>a</w:t></w:r></w:ins></w:p>` });
  const host = new FileHost(worked);
  expect((await host.traces()).groups).toMatchObject([{ group: 'changes', byHand: null, traces: [{ text: 'a' }] }]);
  expect(await host.clean(new Set(['changes']))).toEqual({ kind: 'applied' });
  expect((await host.traces()).groups).toEqual([]);
  expect(await host.undo()).toBe('undone');
  expect(host.bytes).toBe(worked);
});

test('a new document is given to the page; without a page for it there is nothing to open it', async () => {
  const onOpen = jest.fn();
  const file = { name: 'ke-hoach.docx', bytes: new Uint8Array([1]) };
  const host = new FileHost(new Uint8Array(), { onOpen });
  expect(host.can.open).toBe(true);
  await expect(host.open(file)).resolves.toBe('opened');
  expect(onOpen).toHaveBeenCalledWith(file);
  const alone = new FileHost(new Uint8Array());
  expect(alone.can.open).toBe(false);
  await expect(alone.open(file)).resolves.toBe('unable');
});
