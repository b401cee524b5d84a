import { wholeFile } from '../../../src/json/fault';
import { asText } from '../../../src/pane/shared/as-text';
import { memoryDrawer, type Drawer } from '../../../src/pane/shared/drawer';
import { SharedFile, type FileReading } from '../../../src/pane/shared/shared-file';
import { sharedSentence } from '../../../src/pane/shared/strings';

const path = 'co-quan/thu.json';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const morning = new Date(2026, 10, 24, 8, 5).getTime();
const evening = new Date(2026, 10, 26, 17, 30).getTime();

/** A file is good when it is JSON. */
const read = asText((text): FileReading<unknown> => {
  try {
    return { kind: 'good', content: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'faulty', faults: [wholeFile('không phải JSON')], more: 2 };
  }
});

const answer =
  (body: BodyInit | null, init: ResponseInit = {}) =>
  () =>
    Promise.resolve(new Response(body, init));
const json = (text: string, headers: Readonly<Record<string, string>> = {}) =>
  answer(text, { headers: { 'content-type': 'application/json', ...headers } });
const missing = answer('không có', { status: 404 });
const never: (path: string, signal: AbortSignal) => Promise<Response> = () => new Promise(() => undefined);
const limits = { largest: 1000, silence: 40, whole: 200 };

interface Given {
  readonly get: (path: string, signal: AbortSignal) => Promise<Response>;
  readonly drawer?: Drawer;
  readonly at?: number;
}

const fileOf = ({ get, drawer = memoryDrawer(), at = evening }: Given) =>
  new SharedFile<unknown>({ path, get, read, drawer, now: () => at, limits });

/** A drawer in which a good copy of this morning lies. */
async function afterGood(text = '{"bản":1}'): Promise<Drawer> {
  const drawer = memoryDrawer();
  await fileOf({ get: json(text), drawer, at: morning }).load();
  return drawer;
}

const dripping = () => {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      stream.enqueue(bytesOf('{"một'));
    },
  });
  return Promise.resolve(new Response(body));
};
const brokenOff = () => {
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      stream.error(new Error('the connection is gone'));
    },
  });
  return Promise.resolve(new Response(body));
};

const hostile: readonly (readonly [why: string, get: Given['get'], sentence: string])[] = [
  [
    'is gone',
    missing,
    'Không thấy tệp co-quan/thu.json của cơ quan; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'is gone, and the server answers with a page',
    answer('<html></html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    'Không thấy tệp co-quan/thu.json của cơ quan; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'cannot be reached',
    () => Promise.reject(new TypeError('Failed to fetch')),
    'Chưa tải được tệp co-quan/thu.json của cơ quan; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'is refused by the server',
    answer('', { status: 503 }),
    'Chưa tải được tệp co-quan/thu.json của cơ quan; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'is half written',
    json('{"bản": [1, 2'),
    'Tệp co-quan/thu.json của cơ quan có 3 chỗ sai (dòng 1: không phải JSON); đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'is no text',
    answer(new Uint8Array([0x7b, 0xc3, 0x28, 0xff])),
    'Tệp co-quan/thu.json của cơ quan có chỗ sai (dòng 1: tệp không ghi bằng mã UTF-8); đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'says that it is too large',
    json('{}', { 'content-length': '5000' }),
    'Tệp co-quan/thu.json của cơ quan lớn quá, không đọc; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'is too large without saying so',
    json(`"${'x'.repeat(2000)}"`),
    'Tệp co-quan/thu.json của cơ quan lớn quá, không đọc; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'never comes',
    never,
    'Tải tệp co-quan/thu.json của cơ quan quá lâu; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'stops half way',
    dripping,
    'Tải tệp co-quan/thu.json của cơ quan quá lâu; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
  [
    'breaks off',
    brokenOff,
    'Chưa tải được tệp co-quan/thu.json của cơ quan; đang dùng bản đọc được lúc 08:05 ngày 24/11/2026.',
  ],
];

describe('the last good copy is not lost when the file', () => {
  test.each(hostile)('%s', async (_, get, sentence) => {
    const drawer = await afterGood();
    const shared = await fileOf({ get, drawer }).load();
    expect(shared).toMatchObject({ content: { bản: 1 }, since: morning, kept: true });
    expect(sharedSentence(path, shared)).toBe(sentence);
    // And it is still there the next time.
    expect(await fileOf({ get, drawer }).load()).toMatchObject({ content: { bản: 1 }, since: morning });
  });

  test('was read, and the machine did not keep the new one', async () => {
    const before = await afterGood();
    const full: Drawer = { get: (key) => before.get(key), put: () => Promise.resolve('notKept') };
    const shared = await fileOf({ get: json('{"bản":2}'), drawer: full }).load();
    expect(shared).toEqual({ content: { bản: 2 }, since: evening, trouble: null, kept: false });
    expect(await fileOf({ get: missing, drawer: full }).load()).toMatchObject({ content: { bản: 1 } });
  });
});

test.each(hostile.filter(([why]) => !why.startsWith('is gone')))(
  'without a copy there is nothing to use, and it is said why: %s',
  async (_, get) => {
    const shared = await fileOf({ get }).load();
    expect(shared).toMatchObject({ content: null, since: null });
    expect(sharedSentence(path, shared)).toMatch(/; chưa dùng được\.$/u);
  },
);

test('an office that has no such file hears nothing of it', async () => {
  const shared = await fileOf({ get: missing }).load();
  expect(shared).toEqual({ content: null, since: null, trouble: null, kept: true });
  expect(sharedSentence(path, shared)).toBeNull();
});

test('a good file is used, kept, and asked for once', async () => {
  const get = jest.fn(json('\ufeff{"bản":2}'));
  const file = fileOf({ get });
  const [shared, again] = await Promise.all([file.load(), file.load()]);
  expect(again).toBe(shared);
  expect(get).toHaveBeenCalledTimes(1);
  expect(shared).toEqual({ content: { bản: 2 }, since: evening, trouble: null, kept: true });
  expect(sharedSentence(path, shared)).toBe('Theo tệp co-quan/thu.json của cơ quan, đọc lúc 17:30 ngày 26/11/2026.');
});

test('the next good file takes the place of the copy', async () => {
  const drawer = await afterGood();
  await fileOf({ get: json('{"bản":2}'), drawer, at: evening }).load();
  expect(await fileOf({ get: missing, drawer }).load()).toMatchObject({ content: { bản: 2 }, since: evening });
});

test('a file that the server says is the same is not written again, but is dated anew', async () => {
  const drawer = memoryDrawer();
  const get = json('{"bản":1}', { etag: '"a1"' });
  await fileOf({ get, drawer, at: morning }).load();
  const put = jest.spyOn(drawer, 'put');
  await fileOf({ get, drawer, at: evening }).load();
  expect(put.mock.calls.map(([values]) => Object.keys(values).includes(path))).toEqual([false]);
  expect(await fileOf({ get: missing, drawer }).load()).toMatchObject({ content: { bản: 1 }, since: evening });
});

test.each([
  ['something else than bytes', { [path]: 'x', [`${path} – ghi`]: { since: 1, tag: null } }],
  ['a note that is none', { [path]: bytesOf('{}'), [`${path} – ghi`]: { since: 'x' } }],
  ['a copy that has become unreadable', { [path]: bytesOf('{'), [`${path} – ghi`]: { since: 1, tag: null } }],
])('a drawer that holds %s holds no copy', async (_, values) => {
  expect(await fileOf({ get: missing, drawer: memoryDrawer(values) }).load()).toMatchObject({ content: null });
});

test('a reader that does not come is no fault of the file', async () => {
  const file = new SharedFile({
    path,
    get: json('{}'),
    read: () => Promise.reject(new Error('chunk')),
    drawer: memoryDrawer(),
    now: () => evening,
  });
  expect(sharedSentence(path, await file.load())).toBe(
    'Chưa đọc được tệp co-quan/thu.json của cơ quan; chưa dùng được.',
  );
});

test('UTF-16 with its mark, as Notepad writes it, is read', async () => {
  const utf16 = new Uint8Array(Buffer.from('\ufeff"ữ"', 'utf16le'));
  expect(await fileOf({ get: answer(utf16) }).load()).toMatchObject({ content: 'ữ' });
});
