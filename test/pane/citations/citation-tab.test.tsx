/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Span } from '../../../src/draft/model';
import type { Engine } from '../../../src/pane/engine';
import { shortMemory, type Memory } from '../../../src/pane/memory';
import { Pane } from '../../../src/pane/pane';
import { RegistryDesk } from '../../../src/pane/registry/registry-desk';
import { SearchDesk } from '../../../src/pane/registry/search-desk';
import { memoryRegistry } from '../../../src/pane/registry/store';
import { memoryWaivers } from '../../../src/pane/waivers';
import { FakeHost, fakeEngine } from '../fake-host';
import { chiThi33, citingDraft } from './checked-draft';

expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const search = new SearchDesk(new RegistryDesk());
const asOf = '2026-11-02';
const noiDung = [
  `Thực hiện ${chiThi33}.`,
  '1. Công văn số 1559-CV/HU ngày 27/02/2023 của Huyện ủy Bình Sơn về công tác dân vận.',
  '2. Thực hiện Luật thực hiện dân chủ ở cơ sở.',
  '3. Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
];
const faulty = citingDraft(noiDung, { asOf });
const righted = citingDraft(
  [...noiDung.slice(0, 2), '2. Thực hiện Luật Thực hiện dân chủ ở cơ sở.', ...noiDung.slice(3)],
  { asOf },
);

interface Given {
  readonly host?: FakeHost;
  readonly memory?: Memory;
  readonly answers?: readonly ReturnType<typeof citingDraft>[];
  readonly engine?: Partial<Engine>;
}

async function opened({ host = new FakeHost(), memory = shortMemory(), answers = [faulty], engine = {} }: Given = {}) {
  const left = [...answers];
  const check = () => Promise.resolve(left.length > 1 ? left.shift()! : left[0]!);
  const find: Engine['find'] = (query) => Promise.resolve(search.find(query));
  const user = userEvent.setup();
  const { container } = render(
    <Pane
      host={host}
      engine={{ ...fakeEngine(), check, find, ...engine }}
      waivers={memoryWaivers()}
      memory={memory}
      registry={memoryRegistry()}
      today="2026-11-21"
    />,
  );
  await user.click(await screen.findByRole('tab', { name: 'Viện dẫn' }));
  await screen.findByRole('searchbox');
  return { host, memory, user, container };
}

const entry = (name: RegExp) => screen.getByRole('button', { name, expanded: false });

describe('tabs', () => {
  test('the arrows go from one to the other; the machine remembers which', async () => {
    const { user, memory } = await opened();
    expect(screen.getByRole('tab', { name: 'Viện dẫn' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: 'Viện dẫn' })).toBeVisible();
    expect(memory.load().tab).toBe('vienDan');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Kiểm tra' })).toBeVisible();
    await user.keyboard('{End}');
    expect(screen.getAllByRole('tab').at(-1)).toHaveFocus();
  });

  test('the pane opens with the tab it was left at', async () => {
    const memory = shortMemory({ tab: 'vienDan', recent: [] });
    await opened({ memory });
    expect(screen.getByRole('tab', { name: 'Viện dẫn' })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('the instruments of the draft', () => {
  test('each with its state; the filter shows one state', async () => {
    const { user, container } = await opened();
    expect(screen.getByText('4 văn bản · 4 lần nhắc')).toBeVisible();
    expect(entry(/Chỉ thị số 33\/CT-TTg ngày 26\/11\/2021.*Khớp danh mục/u)).toBeVisible();
    expect(entry(/Luật Thực hiện dân chủ ở cơ sở.*Sai · Tên luật cần ghi/u)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('radio', { name: 'Chưa đối chiếu 1' }));
    expect(screen.getAllByRole('button', { expanded: false, name: /ngày|Luật/u })).toHaveLength(1);
  });

  test('an open one shows its mention, its source and the way to it', async () => {
    const { user, host, container } = await opened();
    await user.click(entry(/Luật Thực hiện/u));
    expect(screen.getByText(/^Danh mục: Luật số 10\/2022\/QH15 ngày 10\/11\/2022/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đến chỗ này: Mục 2' }));
    expect(host.selected.map(({ expect: words }) => words)).toEqual(['Luật thực hiện dân chủ ở cơ sở']);
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(entry(/Luật Thực hiện/u)).toHaveFocus();
    });
  });

  test('one is replaced by what is suggested, through the guards, and taken back', async () => {
    const { user, host } = await opened({ answers: [faulty, righted, faulty] });
    await user.click(entry(/Luật Thực hiện/u));
    await user.click(screen.getByRole('button', { name: 'Thay: Mục 2' }));
    expect(host.applied).toEqual([[expect.objectContaining({ kind: 'replaceText', expect: 'thực', text: 'Thực' })]]);
    expect(await screen.findByText('Đã thay viện dẫn.')).toBeVisible();
    expect(screen.getByRole('button', { name: /Luật Thực hiện.*Khớp danh mục/u })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByRole('button', { name: /Luật Thực hiện.*Sai/u })).toBeVisible();
  });

  test('all are replaced in one go', async () => {
    const { user, host } = await opened();
    await user.click(screen.getByRole('button', { name: 'Thay tất cả 2 chỗ' }));
    expect(host.applied.map((edits) => edits.length)).toEqual([2]);
    expect(await screen.findByText('Đã thay 2 viện dẫn.')).toBeVisible();
  });

  test('a place that has changed meanwhile is told, and the check again offered', async () => {
    const host = new FakeHost();
    host.outcome = { kind: 'stale', edits: [] };
    const { user } = await opened({ host });
    await user.click(screen.getByRole('button', { name: 'Thay tất cả 2 chỗ' }));
    expect(await screen.findByText(/vừa thay đổi nên chưa sửa/u, { selector: 'span' })).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Kiểm tra lại' }).length).toBe(2);
  });

  test('a protected document is read, and not written', async () => {
    const host = new FakeHost();
    host.outcome = { kind: 'refused', reason: 'protected' };
    const { user } = await opened({ host });
    await user.click(screen.getByRole('button', { name: 'Thay tất cả 2 chỗ' }));
    expect(await screen.findByText('Văn bản đang được bảo vệ.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thay tất cả 2 chỗ' })).toBeDisabled();
  });

  test('none: the way on', async () => {
    await opened({ answers: [citingDraft(['Không có viện dẫn.'], { asOf })] });
    expect(screen.getByText('Văn bản này chưa viện dẫn văn bản nào.')).toBeVisible();
  });

  test('references still being read are said to be so', async () => {
    const later = { ...faulty, restLater: true } as const;
    let answer: (checked: typeof faulty) => void = () => undefined;
    const check: Engine['check'] = ({ whole }) =>
      whole ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(later);
    await opened({ engine: { check } });
    expect(screen.getByText('Đang đối chiếu viện dẫn với danh mục…')).toBeVisible();
    answer(faulty);
    expect(await screen.findByText('4 văn bản · 4 lần nhắc')).toBeVisible();
  });
});

describe('search', () => {
  const paragraph = faulty.draft.paragraphs.findIndex(({ text }) => text.startsWith('3. Nghị định'));
  const text = faulty.draft.paragraphs[paragraph]!.text;
  const span: Span = { part: 'body', paragraph, start: text.length, end: text.length };

  test('results as one types; Escape empties the box', async () => {
    const { user, container } = await opened();
    await user.type(screen.getByRole('searchbox'), '33 ct tt');
    const list = await screen.findByRole('list', { name: 'Văn bản tìm thấy' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(within(list).getByText('Ban hành sau ngày văn bản này.')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.queryByRole('list', { name: 'Văn bản tìm thấy' })).toBeNull();
  });

  test('a later mention is put in short at the cursor, and is remembered as used lately', async () => {
    const host = new FakeHost();
    host.cursor = { span, text };
    const { user, memory } = await opened({ host });
    await user.type(screen.getByRole('searchbox'), '33/CT-TTg');
    await user.click(await screen.findByRole('button', { name: 'Chèn viện dẫn' }));
    expect(host.applied).toEqual([[{ kind: 'replaceText', span, expect: '', text: ' Chỉ thị số 33/CT-TTg' }]]);
    expect(await screen.findByText('Đã chèn viện dẫn.')).toBeVisible();
    expect(memory.load().recent).toEqual(['33/CT-TTg 2021-11-26']);
    await user.clear(screen.getByRole('searchbox'));
    expect(await screen.findByRole('list', { name: 'Mới dùng' })).toBeVisible();
  });

  test('no cursor: what to do is said, nothing is written', async () => {
    const { user, host } = await opened();
    await user.type(screen.getByRole('searchbox'), '25-NQ/TW');
    await user.click(await screen.findByRole('button', { name: 'Chèn viện dẫn' }));
    expect((await screen.findAllByText(/Chưa rõ chỗ chèn/u))[0]).toBeVisible();
    expect(host.applied).toEqual([]);
  });

  test('a căn cứ line where there is none yet goes behind the paragraph of the cursor', async () => {
    const host = new FakeHost();
    host.cursor = { span, text };
    const { user } = await opened({ host });
    await user.type(screen.getByRole('searchbox'), '10/2022/QH15');
    await user.click(await screen.findByRole('button', { name: 'Chèn căn cứ' }));
    expect(host.applied).toEqual([
      [
        expect.objectContaining({
          kind: 'insertParagraphs',
          lines: ['Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022;'],
        }),
      ],
    ]);
  });

  test('a clipboard that refuses: the citation is shown to be copied by hand', async () => {
    const { user } = await opened();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.type(screen.getByRole('searchbox'), '30/2020/NĐ-CP');
    await user.click(await screen.findByRole('button', { name: 'Chép' }));
    expect(await screen.findByText(/Máy không cho chép/u)).toBeVisible();
  });

  test('nothing found, and a search that does not come, are said', async () => {
    const { user } = await opened();
    await user.type(screen.getByRole('searchbox'), 'zzzz');
    expect(await screen.findByText('Không tìm thấy trong danh mục.')).toBeVisible();
  });

  test('a search that does not come is said', async () => {
    const { user } = await opened({ engine: { find: () => Promise.reject(new Error('no chunk')) } });
    await user.type(screen.getByRole('searchbox'), '33');
    expect((await screen.findAllByText('Chưa tìm được. Xin gõ lại.'))[0]).toBeVisible();
  });
});

describe('the office’s own registry', () => {
  test('an instrument that is in none is looked at and added', async () => {
    const { user, container } = await opened();
    await user.click(screen.getByRole('button', { name: /^Thêm vào danh mục cơ quan: Công văn số 1559/u }));
    expect(screen.getByRole('heading', { name: 'Thêm vào danh mục cơ quan' })).toHaveFocus();
    expect(screen.getByLabelText('Số, ký hiệu')).toHaveValue('1559-CV/HU');
    expect(await axe(container)).toHaveNoViolations();
    const day = screen.getByLabelText('Ngày ban hành');
    await user.clear(day);
    await user.type(day, '31/02/2023');
    await user.click(screen.getByRole('button', { name: 'Thêm' }));
    expect(screen.getByText('Ngày ghi dạng 26/11/2021.')).toBeVisible();
    await user.clear(day);
    await user.type(day, '27/02/2023');
    await user.click(screen.getByRole('button', { name: 'Thêm' }));
    expect(await screen.findByText(/1 của cơ quan/u)).toBeVisible();
  });

  test('a file is chosen, a faulty one refused aloud; the registry is put away again', async () => {
    const { user, container } = await opened();
    await user.click(screen.getByRole('button', { name: 'Danh mục cơ quan…' }));
    expect(screen.getByRole('heading', { name: 'Danh mục của cơ quan' })).toHaveFocus();
    const choose = (name: string, text: string) =>
      user.upload(
        screen.getByLabelText(/^Chọn tệp/, { selector: 'input' }),
        Object.assign(new File([text], name), { text: () => Promise.resolve(text) }),
      );
    await choose('xa.csv', 'loại,số ký hiệu\nKế hoạch,15/KH-UBND\n');
    expect(await screen.findByText('Đang dùng 1 văn bản.')).toBeVisible();
    await choose('hong.json', '[{"type":"Kế hoạch"},{"number":"1/KH-UBND"}]');
    const alert = await screen.findByRole('alert');
    expect(await within(alert).findByText('Tệp hong.json có 2 dòng sai nên không dùng:')).toBeVisible();
    expect(within(alert).getByText('Dòng 1: số, ký hiệu thiếu hoặc không đúng.')).toBeVisible();
    expect(within(alert).getByText('Danh mục đang dùng giữ nguyên.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Bỏ danh mục này' }));
    expect(await screen.findByText('Chưa có văn bản nào.')).toBeVisible();
  });

  test('what is mentioned at the cursor is proposed; where nothing is, the way is told', async () => {
    const host = new FakeHost();
    const cited = faulty.draft.paragraphs.find(({ text }) => text.includes('1559-CV/HU'))!;
    const at = cited.text.indexOf('1559-CV/HU') + 4;
    host.cursor = { span: { part: 'body', paragraph: cited.index, start: 0, end: 0 }, text: cited.text };
    const { user } = await opened({ host });
    await user.click(screen.getByRole('button', { name: 'Danh mục cơ quan…' }));
    await user.click(screen.getByRole('button', { name: 'Thêm viện dẫn đang chọn…' }));
    expect((await screen.findAllByText(/Con trỏ chưa ở trong một viện dẫn/u))[0]).toBeVisible();
    host.cursor = { span: { part: 'body', paragraph: cited.index, start: at, end: at }, text: cited.text };
    await user.click(screen.getByRole('button', { name: 'Thêm viện dẫn đang chọn…' }));
    expect(await screen.findByLabelText('Số, ký hiệu')).toHaveValue('1559-CV/HU');
  });

  test('the document in hand is proposed with what is in doubt about it', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Danh mục cơ quan…' }));
    await user.click(screen.getByRole('button', { name: 'Thêm văn bản này…' }));
    expect(screen.getByLabelText('Tên loại')).toHaveValue('Kế hoạch');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('searchbox')).toBeVisible();
  });
});
