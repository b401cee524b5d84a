/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { TextDecoder, TextEncoder } from 'node:util';
import { builtInClauses, builtInSlots } from '../../../src/clauses/built-in';
import type { Clause, Library } from '../../../src/clauses/model';
import { entryOf, writeLibrary } from '../../../src/clauses/own/write';
import { wholeFile } from '../../../src/json/fault';
import { shortMemory } from '../../../src/pane/memory';
import { readClauses } from '../../../src/pane/own-clauses/reader';
import type { ClauseSource } from '../../../src/pane/own-clauses/source';
import { memoryClauses, type ClauseStore } from '../../../src/pane/own-clauses/store';
import { Pane } from '../../../src/pane/pane';
import type { Shared } from '../../../src/pane/shared/shared-file';
import { memoryWaivers } from '../../../src/pane/waivers';
import { FakeHost, fakeEngine } from '../fake-host';

expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
Object.assign(globalThis, { TextDecoder, TextEncoder });

const [standard] = builtInClauses.clauses as readonly [Clause, ...Clause[]];
const clauseOf = (id: string, title: string, body: string): Clause => ({
  ...standard,
  ...{ id, title, body: [body], slots: [], kinds: [], keywords: [], system: 'chung', category: 'khac', field: null },
});
const meeting = clauseOf('hop-giao-ban', 'Họp giao ban', 'Họp giao ban vào sáng thứ Hai hằng tuần.');
const other = clauseOf('truc-lanh-dao', 'Trực lãnh đạo', 'Lãnh đạo trực theo lịch.');
const none: Shared<Library> = { content: null, since: null, trouble: null, kept: true };

function storeOf(...clauses: readonly Clause[]): ClauseStore {
  return memoryClauses(clauses.map((it, order) => ({ id: it.id, order, entry: entryOf(it, builtInSlots) })));
}

interface Given {
  readonly store?: ClauseStore;
  readonly shared?: Shared<Library>;
  readonly selected?: readonly string[];
}

async function opened({ store = memoryClauses(), shared = none, selected = [] }: Given = {}) {
  const host = new FakeHost();
  host.marked = selected.map((text, paragraph) => ({
    span: { part: 'body', paragraph, start: 0, end: text.length },
    text,
  }));
  const source: ClauseSource = {
    store,
    read: (bytes) => Promise.resolve(readClauses(bytes)),
    shared: { load: () => Promise.resolve(shared) },
  };
  const user = userEvent.setup();
  const { container } = render(
    <Pane
      host={host}
      engine={fakeEngine()}
      waivers={memoryWaivers()}
      memory={shortMemory({ tab: 'chen' })}
      clauses={() => Promise.resolve(source)}
      today="2026-11-21"
    />,
  );
  await screen.findByRole('searchbox');
  return { user, container, store };
}

type User = Awaited<ReturnType<typeof opened>>['user'];

const press = (user: User, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const manage = async (user: User) => {
  await press(user, /^Điều khoản của cơ quan/u);
  await screen.findByRole('heading', { name: 'Điều khoản của cơ quan' });
};
/** A sentence that is shown; it is also announced. */
const said = async (sentence: string | RegExp) => (await screen.findAllByText(sentence))[0];
const kept = async (store: ClauseStore) => (await store.load())!.map(({ entry }) => (entry as Clause).title);
const titles = () => [...document.querySelectorAll('[data-clause]')].map((it) => it.textContent.normalize('NFC'));
const fileOf = (name: string, text: string): File => {
  const file = new File([text], name, { type: 'application/json' });
  const bytes = new TextEncoder().encode(text);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
};
const libraryOf = (...clauses: readonly Clause[]) => writeLibrary({ name: null, clauses }, builtInSlots);
const take = (user: User, file: File) => user.upload(screen.getByLabelText('Nhập tệp…', { selector: 'input' }), file);

describe('nothing is lost when', () => {
  test('a clause is removed by mistake', async () => {
    const { user, store } = await opened({ store: storeOf(meeting, other) });
    await manage(user);
    await press(user, 'Xóa: Họp giao ban');
    expect(await kept(store)).toEqual(['Trực lãnh đạo']);
    await press(user, 'Hoàn tác');
    await waitFor(async () => {
      expect(await kept(store)).toEqual(['Họp giao ban', 'Trực lãnh đạo']);
    });
    expect(screen.getByText('Họp giao ban')).toBeVisible();
  });

  test.each([
    ['is half written', libraryOf(meeting).slice(0, 150)],
    ['is no JSON', 'điều khoản'],
    ['is another JSON', '{"instruments": []}'],
    ['is empty', ''],
    ['has an array for a root', '[1, 2]'],
    ['is nested without end', '['.repeat(100_000)],
    [
      'has a clause without words',
      '{"version": 1, "clauses": [{"id": "a", "title": "A", "system": "chung", "category": "khac", "body": []}]}',
    ],
  ])('a file %s', async (_, text) => {
    const { user, store } = await opened({ store: storeOf(meeting) });
    await manage(user);
    await take(user, fileOf('xau.json', text));
    expect(
      await screen.findByRole('heading', { name: /^Tệp xau\.json có \d+ chỗ sai nên không dùng:$/u }),
    ).toBeVisible();
    expect(screen.getByText('Điều khoản đang có giữ nguyên.')).toBeVisible();
    expect(await kept(store)).toEqual(['Họp giao ban']);
  });

  test('a file has a hundred faults: fifty sentences, each with its line and field, and how many more', async () => {
    const bad = Array.from({ length: 100 }, (_, i) => ({
      id: `m-${i}`,
      title: `T ${i}`,
      system: 'x',
      category: 'khac',
      body: ['a'],
    }));
    const { user } = await opened();
    await manage(user);
    await take(user, fileOf('xau.json', JSON.stringify({ version: 1, clauses: bad }, null, 1)));
    expect(await screen.findByRole('heading', { name: /có 100 chỗ sai/u })).toBeVisible();
    expect(screen.getAllByText(/^Dòng \d+, “clauses › mục \d+ › system”: /u)).toHaveLength(50);
    expect(screen.getByText('Và 50 chỗ khác.')).toBeVisible();
  });

  test('a file collides: both are kept unless the person says otherwise, and all of it is taken back', async () => {
    const { user, store, container } = await opened({ store: storeOf(meeting, other) });
    await manage(user);
    const theirs = [
      { ...meeting, body: ['Họp vào chiều thứ Sáu.'] },
      { ...other, id: 'truc', title: 'TRỰC LÃNH ĐẠO', body: ['Lời khác.'] },
      clauseOf('moi', 'Điều khoản mới', 'Lời mới.'),
    ];
    await take(user, fileOf('gop.json', libraryOf(...theirs)));
    expect(await screen.findByRole('heading', { name: 'Nhập và gộp' })).toBeVisible();
    expect(screen.getByText(/1 điều khoản mới, 0 đã có, 2 trùng mã hoặc trùng tên/u)).toBeVisible();
    expect(screen.getByText('Họp giao ban vào sáng thứ Hai hằng tuần.')).toBeVisible();
    expect(screen.getByText('Họp vào chiều thứ Sáu.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    const row = within(screen.getByRole('radiogroup', { name: 'Khi trùng: Họp giao ban' }));
    expect(row.getByRole('radio', { name: 'Giữ cả hai' })).toBeChecked();
    await user.click(row.getByRole('radio', { name: 'Lấy của tệp' }));
    await press(user, 'Gộp');
    expect(await said('Tệp gop.json: 1 thêm, 1 thay bằng của tệp, 1 giữ cả hai.')).toBeVisible();
    expect((await store.load())!.map(({ entry }) => (entry as Clause).body[0])).toEqual([
      'Họp vào chiều thứ Sáu.',
      'Lãnh đạo trực theo lịch.',
      'Lời mới.',
      'Lời khác.',
    ]);
    await press(user, 'Hoàn tác');
    await waitFor(async () => {
      expect(await kept(store)).toEqual(['Họp giao ban', 'Trực lãnh đạo']);
    });
  });

  test('an import is left: the file is put away', async () => {
    const { user, store } = await opened({ store: storeOf(meeting) });
    await manage(user);
    await take(user, fileOf('gop.json', libraryOf({ ...meeting, body: ['Khác.'] })));
    const row = within(await screen.findByRole('radiogroup', { name: 'Khi trùng: Họp giao ban' }));
    await user.click(row.getByRole('radio', { name: 'Lấy của tệp' }));
    await press(user, 'Thôi, không nhập');
    expect(await screen.findByRole('heading', { name: 'Điều khoản của cơ quan' })).toBeVisible();
    expect((await store.load())!.map(({ entry }) => (entry as Clause).body)).toEqual([meeting.body]);
  });

  test('the machine keeps nothing: it is said, and the clause can be taken home', async () => {
    const store: ClauseStore = { load: () => Promise.resolve([]), change: () => Promise.resolve('notKept') };
    const { user } = await opened({ store, selected: ['Họp giao ban vào thứ Hai.'] });
    await press(user, 'Lưu đoạn đang chọn…');
    await user.click(await screen.findByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText(/^Máy này không lưu được/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tải về (JSON)' })).toBeVisible();
  });

  test('another tab is turned to while a clause is being written', async () => {
    const { user } = await opened();
    await manage(user);
    await press(user, 'Viết mới…');
    await user.type(await screen.findByLabelText('Tên'), 'Đang viết');
    await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    await user.click(screen.getByRole('tab', { name: 'Chèn' }));
    expect(await screen.findByLabelText('Tên')).toHaveValue('Đang viết');
  });
});

test('what is selected becomes a clause, is found beside the standard ones, and is marked as mine', async () => {
  const { user, container, store } = await opened({
    selected: ['1. Giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/6/2026.', '', '2. Kinh phí: 50.000.000 đồng./.'],
  });
  await press(user, 'Lưu đoạn đang chọn…');
  expect(await screen.findByRole('heading', { name: 'Lưu thành điều khoản' })).toHaveFocus();
  expect(screen.getByLabelText('Lời văn')).toHaveValue(
    'Giao {don-vi-chu-tri} chủ trì, hoàn thành trước ngày {han-hoan-thanh}.\nKinh phí: {so-tien}.',
  );
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('checkbox', { name: /: Phòng Nội vụ$/u }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Lời văn').value).toContain('Giao Phòng Nội vụ chủ trì');
  await user.clear(screen.getByLabelText('Tên'));
  await user.type(screen.getByLabelText('Tên'), 'Giao việc thường kỳ');
  await user.selectOptions(screen.getByLabelText('Nhóm'), 'Giao nhiệm vụ');
  await press(user, 'Lưu');
  expect(await said('Đã lưu “Giao việc thường kỳ”.')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  expect(await kept(store)).toEqual(['Giao việc thường kỳ']);
  await press(user, '‹ Về danh sách điều khoản');
  await user.type(screen.getByRole('searchbox'), 'giao viec thuong ky');
  await waitFor(() => {
    expect(titles()[0]).toBe('Giao việc thường kỳCủa tôi');
  });
  expect(await axe(container)).toHaveNoViolations();
});

test('nothing selected: one sentence, and no form', async () => {
  const { user } = await opened();
  await press(user, 'Lưu đoạn đang chọn…');
  expect(await said(/^Chưa bôi đen đoạn nào/u)).toBeVisible();
  expect(screen.queryByLabelText('Lời văn')).toBeNull();
});

test('what is wrong is said at its field, with the focus there, and nothing is kept', async () => {
  const { user, store, container } = await opened();
  await manage(user);
  await press(user, 'Viết mới…');
  await user.type(await screen.findByLabelText('Tên'), 'Giao việc');
  await user.type(screen.getByLabelText('Lời văn'), 'Giao {{phong-nao}.');
  await press(user, 'Lưu');
  expect(await screen.findByRole('alert')).toHaveTextContent('Chỗ điền “{phong-nao}” chưa khai ở “slots”.');
  expect(screen.getByLabelText('Lời văn')).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
  expect(await store.load()).toEqual([]);
});

test('a clause is changed in its place', async () => {
  const { user, store } = await opened({ store: storeOf(meeting, other) });
  await manage(user);
  await press(user, 'Sửa: Họp giao ban');
  const name = await screen.findByLabelText('Tên');
  await user.type(name, ' tuần');
  await press(user, 'Lưu');
  expect(await said('Đã sửa “Họp giao ban tuần”.')).toBeVisible();
  expect(await kept(store)).toEqual(['Họp giao ban tuần', 'Trực lãnh đạo']);
});

test('the same file once more adds nothing', async () => {
  const { user, store } = await opened();
  await manage(user);
  await take(user, fileOf('mot.json', libraryOf(meeting, other)));
  expect(await said('Tệp mot.json: 2 thêm.')).toBeVisible();
  await take(user, fileOf('mot.json', libraryOf(meeting, other)));
  expect(await said('Tệp mot.json: 2 đã có.')).toBeVisible();
  expect(await kept(store)).toEqual(['Họp giao ban', 'Trực lãnh đạo']);
});

const morning = new Date(2026, 10, 24, 8, 5).getTime();

test.each<[string, Shared<Library>, RegExp]>([
  ['is not there', none, /^Cơ quan chưa đặt thư viện dùng chung\.$/u],
  [
    'is used',
    { ...none, content: { name: null, clauses: [meeting] }, since: morning },
    /^1 điều khoản của cơ quan\. Theo tệp co-quan\/dieu-khoan\.json của cơ quan, đọc lúc 08:05 ngày 24\/11\/2026\.$/u,
  ],
  [
    'is broken, and its last copy is used',
    {
      ...{ content: { name: null, clauses: [meeting] }, since: morning, kept: true },
      trouble: { kind: 'faulty', faults: [wholeFile('sai')], more: 0 },
    },
    /^1 điều khoản của cơ quan\. Tệp .* có chỗ sai \(dòng 1: sai\); đang dùng bản đọc được lúc 08:05 ngày 24\/11\/2026\.$/u,
  ],
  ['is broken', { ...none, trouble: { kind: 'slow' } }, /^Tải tệp .* quá lâu; chưa dùng được\.$/u],
])('the office’s library %s: one sentence says so', async (_, shared, sentence) => {
  const { user } = await opened({ shared });
  if (shared.content !== null) {
    await waitFor(() => {
      expect(titles()).toContain('Họp giao banCủa cơ quan');
    });
  }
  await manage(user);
  expect(document.querySelector('[data-shared]')).toHaveTextContent(sentence);
});
