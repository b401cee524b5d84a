/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { createRef } from 'react';
import type { Engine } from '../../src/pane/engine';
import { codeForPeople } from '../../src/report/codes';
import type { PaneMark } from '../../src/pane/marks';
import { Pane, type PaneHandle, type PaneProps } from '../../src/pane/pane';
import { memoryWaivers } from '../../src/pane/waivers';
import { FakeHost, fakeEngine } from './fake-host';
import { sampleFindings, sampleResult } from './sample-check';

expect.extend(toHaveNoViolations);

// A whole pane is drawn and driven in each test, on machines that may be busy.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const now = () => new Date(2026, 10, 21, 9, 12);
const without = (...indices: number[]) =>
  sampleResult({ findings: sampleFindings.filter((_, i) => !indices.includes(i)) });

async function opened(more: Partial<Omit<PaneProps, 'host'>> = {}) {
  const host = new FakeHost();
  const props: PaneProps = { host, engine: fakeEngine(), waivers: memoryWaivers(), today: '2026-11-21', now, ...more };
  const user = userEvent.setup();
  const { container } = render(<Pane {...props} />);
  await screen.findByRole('heading', { level: 2, name: /ký|Không kiểm tra|chưa kiểm tra|Tệp/u });
  return { host, user, container };
}

const row = (words: string) => screen.getByRole('button', { name: new RegExp(words, 'u'), expanded: false });
const said = () => screen.getByRole('status').textContent;

test('the state, the map and the list say the same', async () => {
  await opened();
  expect(screen.getByText('5 lỗi · 3 nên xem · 1 chưa kiểm tra được')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ô 3, Số, ký hiệu: 1 lỗi' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Lỗi: 5' })).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent)).toEqual([
    'TrangKhổ giấy, lề, số trang',
    'Ô 1Quốc hiệu, Tiêu ngữ',
    'Ô 3Số, ký hiệu',
    'Ô 4Địa danh, thời gian',
    'Ô 5bTrích yếu công văn',
    'Ô 6Nội dung, viện dẫn',
    'Ô 9bNơi nhận',
    'Ô 7aQuyền hạn, chức vụ',
  ]);
});

test('an open card shows the words, the clause and its quotation, and the page is there already', async () => {
  const { user, host } = await opened();
  await user.click(row('gạch chéo'));
  const card = screen.getByRole('button', { name: /gạch chéo/u, expanded: true }).closest('li')!;
  expect(within(card).getByText('Đang viết').nextSibling).toHaveTextContent('Số: 689 bỏ dấu cách ␣/UBND-VX');
  expect(within(card).getByText('Cần viết').nextSibling).toHaveTextContent('Số: 689/UBND-VX');
  expect(within(card).getByText(/không cách chữ/u)).toBeVisible();
  expect(within(card).getByText('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ')).toBeVisible();
  await user.click(within(card).getByRole('button', { name: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c' }));
  expect(within(card).queryByText(/không cách chữ/u)).toBeNull();
  expect(host.selected.map((it) => it.expect)).toEqual([' /']);
});

test('one fix: the finding goes, the focus comes to the next, it is said once, and there is a way back', async () => {
  const { user, host } = await opened({ engine: fakeEngine([sampleResult(), without(1), sampleResult()]) });
  await user.click(row('gạch chéo'));
  await user.click(screen.getByRole('button', { name: 'Sửa' }));
  expect(host.applied.length).toBe(1);
  expect(said()).toBe('Đã sửa. Còn 4 lỗi, 3 nên xem, 1 chưa kiểm tra được.');
  expect(screen.getByText('Số, ký hiệu', { selector: 'p' }).nextSibling).toHaveTextContent('Đã sửa');
  expect(row('Tháng 3')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(screen.getByText('5 lỗi · 3 nên xem · 1 chưa kiểm tra được')).toBeVisible();
  expect(said()).toBe('Đã hoàn tác. Còn 5 lỗi, 3 nên xem, 1 chưa kiểm tra được.');
});

test('the bulk fix says how many and what it will change', async () => {
  const { user, host } = await opened();
  await user.click(screen.getByRole('button', { name: 'Xem những chỗ sẽ sửa' }));
  expect(within(screen.getByRole('list', { name: 'Xem những chỗ sẽ sửa' })).getAllByRole('listitem').length).toBe(5);
  expect(screen.getByText('Đổi dấu câu, dấu cách và chữ ở 5 chỗ. Hoàn tác bằng một bước.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Sửa 5 mục an toàn' }));
  expect(host.applied[0]!.length).toBe(5);
});

test('a finding is waived with a reason, counted apart, and can come back', async () => {
  const { user } = await opened();
  await user.click(row('Tháng 3'));
  await user.click(screen.getByRole('button', { name: 'Bỏ qua…' }));
  expect(screen.getByLabelText('Bỏ qua, vì …')).toHaveFocus();
  await user.keyboard('sở yêu cầu{Enter}');
  expect(screen.queryByText('Tháng 3 không ghi thêm số 0.')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Đã bỏ qua: 1' }));
  await user.click(row('Tháng 3'));
  expect(screen.getByText('Đã bỏ qua, vì sở yêu cầu')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Không bỏ qua nữa' }));
  expect(screen.getByRole('radio', { name: 'Nên xem: 3' })).toBeVisible();
});

test('what could not be read is settled by the person who has looked', async () => {
  const { user } = await opened({ engine: fakeEngine([sampleResult({ findings: [] })]) });
  expect(screen.getByRole('heading', { name: 'Còn 1 mục chưa kiểm tra được' })).toBeVisible();
  await user.click(row('Trang văn bản chưa kiểm tra được'));
  await user.click(screen.getByRole('button', { name: 'Tôi đã xem, đúng' }));
  expect(screen.getByRole('heading', { name: 'Sẵn sàng trình ký' })).toBeVisible();
});

describe('keyboard', () => {
  test('F8 and the arrows walk through the list, and the page follows', async () => {
    const { user, host } = await opened();
    await user.keyboard('{F8}');
    screen.getByRole('radio', { name: /Tất cả/u }).focus();
    await user.keyboard('{F8}{F8}');
    expect(row('Tiêu ngữ')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(row('gạch chéo')).toHaveFocus();
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(row('Tiêu ngữ')).toHaveFocus();
    expect(host.selected.map((it) => it.expect)).toEqual(['– Tự do –', ' /', '– Tự do –']);
  });

  test('Enter opens, Esc closes and comes back to the row', async () => {
    const { user } = await opened();
    act(() => {
      row('gạch chéo').focus();
    });
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /gạch chéo/u, expanded: true })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(row('gạch chéo')).toHaveFocus();
  });

  test('S mends, G goes there; not while they are switched off', async () => {
    const { user, host } = await opened();
    await user.click(screen.getByRole('button', { name: 'Tùy chọn' }));
    const letters = screen.getByRole('checkbox', { name: 'Dùng phím S, B, G trong danh sách' });
    await user.click(letters);
    act(() => {
      row('gạch chéo').focus();
    });
    await user.keyboard('gs');
    expect([host.selected.length, host.applied.length]).toEqual([0, 0]);
    await user.click(letters);
    act(() => {
      row('gạch chéo').focus();
    });
    await user.keyboard('gs');
    expect([host.selected.length, host.applied.length]).toEqual([1, 1]);
  });

  test('B asks for the reason; letters typed there are only letters', async () => {
    const { user, host } = await opened();
    act(() => {
      row('gạch chéo').focus();
    });
    await user.keyboard('b');
    await user.keyboard('sgb');
    expect(screen.getByLabelText('Bỏ qua, vì …')).toHaveValue('sgb');
    expect(host.applied.length).toBe(0);
  });

  test('Ctrl+Enter checks again, Ctrl+Z takes back a fix', async () => {
    const { user } = await opened({ engine: fakeEngine([sampleResult(), without(1), sampleResult()]) });
    act(() => {
      row('gạch chéo').focus();
    });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(said()).toBe('Đã kiểm tra lại. Còn 4 lỗi, 3 nên xem, 1 chưa kiểm tra được.');
    await user.keyboard('s');
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  });

  test('Ctrl+Z in a field is the field’s own', async () => {
    const { user } = await opened({ engine: fakeEngine([sampleResult(), without(1)]) });
    act(() => {
      row('gạch chéo').focus();
    });
    await user.keyboard('s');
    expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
    await user.keyboard('b');
    expect(screen.getByLabelText('Bỏ qua, vì …')).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  });

  test('each part is one stop for Tab', async () => {
    const { container } = await opened();
    const stops = [...container.querySelectorAll<HTMLElement>('button:not([tabindex="-1"])')];
    const count = (selector: string) => stops.filter((it) => it.matches(selector)).length;
    expect([count('[data-box]'), count('[data-filter]'), count('[data-key]')]).toEqual([1, 1, 1]);
  });

  test('the arrows walk over the map and Enter selects', async () => {
    const { user } = await opened();
    act(() => {
      screen.getByRole('button', { name: /^Ô 2,/u }).focus();
    });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: /^Ô 3,/u, pressed: true })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('button', { name: /^Trang,/u })).toHaveFocus();
  });

  test('the arrows walk over the filters', async () => {
    const { user } = await opened();
    act(() => {
      screen.getByRole('radio', { name: 'Tất cả: 9' }).focus();
    });
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Lỗi: 5', checked: true })).toHaveFocus();
    expect(screen.queryByText('“Nhân dân” luôn viết hoa.')).toBeNull();
  });
});

describe('what goes otherwise than asked', () => {
  test('a stale fix: nothing is changed, the old list stays, one way on', async () => {
    const { user, host } = await opened();
    host.outcome = { kind: 'stale', edits: [] };
    await user.click(row('gạch chéo'));
    await user.click(screen.getByRole('button', { name: 'Sửa' }));
    expect(screen.getByRole('heading', { name: 'Văn bản đã thay đổi' })).toBeVisible();
    expect(screen.getAllByText('Đoạn này vừa thay đổi nên chưa sửa. Xin kiểm tra lại.')[0]).toBeVisible();
    host.outcome = { kind: 'applied' };
    await user.click(screen.getAllByRole('button', { name: 'Kiểm tra lại' })[0]!);
    expect(screen.getByRole('heading', { name: 'Chưa sẵn sàng trình ký' })).toBeVisible();
  });

  test('a protected document: checking goes on, only fixing is locked', async () => {
    const { user, host } = await opened();
    host.outcome = { kind: 'refused', reason: 'protected' };
    await user.click(screen.getByRole('button', { name: 'Sửa 5 mục an toàn' }));
    expect(screen.getByText('Văn bản đang được bảo vệ.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sửa 5 mục an toàn' })).toBeDisabled();
    expect(screen.getByText('5 lỗi · 3 nên xem · 1 chưa kiểm tra được')).toBeVisible();
  });

  test.each([
    ['damaged', 'Tệp bị hỏng, không đọc được'],
    ['encrypted', 'Tệp có mật khẩu'],
  ])('%s: one sentence, one way on, the code small', async (code, title) => {
    const failing: Engine = {
      ...fakeEngine(),
      check: () => Promise.reject(Object.assign(new Error('x'), { code })),
    };
    await opened({ engine: failing });
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(`Mã: ${codeForPeople(code)}`)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  test('out of scope: said so, not judged', async () => {
    const anatomy = { ...sampleResult().anatomy, system: null, kind: null, outOfScope: 'vbqppl' as const };
    await opened({ engine: fakeEngine([sampleResult({ findings: [], unchecked: [], anatomy })]) });
    expect(screen.getByText('Văn bản quy phạm pháp luật có quy định riêng về thể thức.')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Bản đồ trang' })).toBeNull();
  });
});

describe('with the page beside it', () => {
  test('marks are handed out, and a mark opens the card of its finding', async () => {
    const pane = createRef<PaneHandle>();
    let marks: readonly PaneMark[] = [];
    await opened({ ref: pane, onMarks: (told) => (marks = told) });
    expect(marks.map((it) => [it.box, it.mark])).toContainEqual(['3', 'error']);
    const key = marks.find((it) => it.box === '3')!.key;
    act(() => {
      pane.current!.openItem(key);
    });
    expect(screen.getByRole('button', { name: /gạch chéo/u, expanded: true })).toHaveFocus();
  });

  test('the check and the finding under the eye are told', async () => {
    const [onCheck, onSelect] = [jest.fn(), jest.fn()];
    const { user } = await opened({ onCheck, onSelect });
    expect(onCheck).toHaveBeenCalledTimes(1);
    await user.click(row('gạch chéo'));
    expect(onSelect).toHaveBeenLastCalledWith(sampleFindings[1]);
  });

  test('only “Đến chỗ này” asks for the page to come into view; the list itself merely leads it', async () => {
    const onGoTo = jest.fn();
    const { user } = await opened({ onGoTo });
    await user.click(row('gạch chéo'));
    expect(onGoTo).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Đến chỗ này' }));
    expect(onGoTo).toHaveBeenCalledTimes(1);
  });
});

test('a page that only hands in new callbacks is told nothing twice', async () => {
  const props = { host: new FakeHost(), engine: fakeEngine(), waivers: memoryWaivers(), today: '2026-11-21' } as const;
  const told: string[] = [];
  const pane = (name: string) => <Pane {...props} onCheck={() => void told.push(name)} />;
  const { rerender } = render(pane('first'));
  await screen.findByRole('heading', { name: 'Chưa sẵn sàng trình ký' });
  rerender(pane('second'));
  expect(told).toEqual(['first']);
});

test('what the reader met is said under the list', async () => {
  const notices = [
    { code: 'nhan-xet', message: 'Dự thảo còn 2 nhận xét (comment).' },
    { code: 'ngoai-pham-vi', message: 'Đã nói ở trên.' },
  ];
  await opened({ engine: fakeEngine([sampleResult({ notices })]) });
  expect(screen.getByText('Dự thảo còn 2 nhận xét (comment).')).toBeVisible();
  expect(screen.queryByText('Đã nói ở trên.')).toBeNull();
});

test('why: the reasons stand under the identity when they are asked for', async () => {
  const { user } = await opened();
  expect(screen.queryByText(/Có Quốc hiệu/u)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Vì sao?' }));
  expect(screen.getByText(/Có Quốc hiệu/u)).toBeVisible();
});

test.each<[string, (user: ReturnType<typeof userEvent.setup>) => Promise<void>]>([
  ['as it opens', () => Promise.resolve()],
  [
    'with everything open',
    async (user) => {
      await user.click(row('gạch chéo'));
      await user.click(screen.getByRole('button', { name: 'Bỏ qua…' }));
      await user.click(screen.getByRole('button', { name: 'Vì sao?' }));
      await user.click(screen.getByRole('button', { name: /^Đổi loại/u }));
      await user.click(screen.getByRole('button', { name: 'Tùy chọn' }));
      await user.click(screen.getByRole('button', { name: 'Xem những chỗ sẽ sửa' }));
    },
  ],
])('axe finds nothing %s', async (_, prepare) => {
  const { user, container } = await opened();
  await prepare(user);
  expect(await axe(container)).toHaveNoViolations();
});
