/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { shortMemory } from '../../../src/pane/memory';
import { Pane } from '../../../src/pane/pane';
import { memoryProfile } from '../../../src/pane/profile/store';
import { memoryWaivers } from '../../../src/pane/waivers';
import { writeProfile } from '../../../src/profile/write';
import { agency, type AgencyName } from '../../support/agencies';
import { FakeHost, fakeEngine } from '../fake-host';

configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(60_000);

async function opened(whose: AgencyName | null, typed: AgencyName | null = null) {
  const host = new FakeHost();
  const [saved, unsaved] = [whose, typed].map((it) => (it === null ? null : writeProfile(agency(it))));
  const profile = memoryProfile({ saved: saved ?? null, unsaved: unsaved ?? null });
  const props = { host, engine: fakeEngine(), waivers: memoryWaivers(), profile, today: '2026-11-21' } as const;
  render(<Pane {...props} memory={shortMemory({ tab: 'chen' })} />);
  const part = await screen.findByRole('region', { name: 'Văn bản mới' });
  return { user: userEvent.setup(), host, part: within(part) };
}

test('four tiles; all templates by convention behind a button', async () => {
  const { user, part } = await opened(null);
  expect(part.getAllByRole('button').map((it) => it.textContent)).toEqual([
    'Tất cả 19 mẫu',
    'Công văn',
    'Kế hoạch',
    'Quyết định',
    'Tờ trình',
  ]);
  await user.click(part.getByRole('button', { name: 'Tất cả 19 mẫu' }));
  const state = within(part.getByRole('group', { name: 'Văn bản nhà nước (Nghị định 30)' }));
  const party = within(part.getByRole('group', { name: 'Văn bản của Đảng (Hướng dẫn 05)' }));
  expect([state.getAllByRole('button').length, party.getAllByRole('button').length]).toEqual([13, 6]);
});

test('a tile asks what is due, and the document goes to the host', async () => {
  const { user, host, part } = await opened('ubnd-xa');
  await user.click(part.getByRole('button', { name: 'Công văn' }));
  expect(await part.findByLabelText('Trích yếu')).toHaveFocus();
  await user.keyboard('chuyển đổi số');
  await user.selectOptions(part.getByLabelText('Người ký'), 'Lê Minh Tuấn, CHỦ TỊCH (TM. ỦY BAN NHÂN DÂN)');
  expect(part.getByText('Điền theo hồ sơ của Ủy ban nhân dân xã An Phú Đông.')).toBeVisible();
  await user.click(part.getByRole('button', { name: 'Tạo văn bản' }));
  expect(await part.findByText(/^Đã mở cong-van\.docx\./)).toBeVisible();
  expect(host.opened.map(({ name }) => name)).toEqual(['cong-van.docx']);
});

test('Escape puts the form away and the focus back on its tile', async () => {
  const { user, part } = await opened('ubnd-xa');
  await user.click(part.getByRole('button', { name: 'Kế hoạch' }));
  await part.findByLabelText('Trích yếu');
  await user.keyboard('{Escape}');
  expect(part.queryByLabelText('Trích yếu')).toBeNull();
  expect(part.getByRole('button', { name: 'Kế hoạch' })).toHaveFocus();
});

test('an agency of the Party has its own tiles; another convention is said to be left unfilled', async () => {
  const { user, part } = await opened('dang-uy-xa');
  expect(await part.findByRole('button', { name: 'Nghị quyết' })).toBeVisible();
  await user.click(part.getByRole('button', { name: 'Tất cả 19 mẫu' }));
  await user.click(part.getByRole('button', { name: 'Công điện' }));
  expect(await part.findByText('Hồ sơ đã lưu là của tổ chức đảng nên mẫu này không điền sẵn.')).toBeVisible();
});

test.each([
  ['no profile', null, /^Chưa có hồ sơ cơ quan:/u],
  ['a profile that is typed and not saved', 'ubnd-xa', /^Hồ sơ cơ quan đang ghi chưa lưu nên chưa dùng:/u],
] as const)('with %s the form says from what the document is not filled', async (_, typed, said) => {
  const { user, part } = await opened(null, typed);
  await user.click(part.getByRole('button', { name: 'Kế hoạch' }));
  expect(await part.findByText(said)).toBeVisible();
  expect(part.getByRole('button', { name: 'Mở hồ sơ' })).toBeVisible();
});
