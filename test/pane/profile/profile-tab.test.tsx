/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wholeFile } from '../../../src/json/fault';
import { shortMemory } from '../../../src/pane/memory';
import { Pane } from '../../../src/pane/pane';
import { memoryProfile, type ProfileStore } from '../../../src/pane/profile/store';
import { memoryWaivers } from '../../../src/pane/waivers';
import { readProfile } from '../../../src/profile/read';
import { writeProfile } from '../../../src/profile/write';
import { agency } from '../../support/agencies';
import { FakeHost, fakeEngine } from '../fake-host';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const commune = agency('ubnd-xa');

async function opened(saved: string | null, office?: ProfileStore['office']) {
  const profile = { ...memoryProfile({ saved }), ...(office === undefined ? {} : { office }) };
  const props = {
    host: new FakeHost(),
    engine: fakeEngine(),
    waivers: memoryWaivers(),
    profile,
    today: '2026-11-21',
  } as const;
  render(<Pane {...props} memory={shortMemory({ tab: 'hoSo' })} />);
  await screen.findByRole('button', { name: 'Lưu hồ sơ' });
  return { user: userEvent.setup(), profile, field: (name: string) => screen.getByLabelText(name) };
}

test('what is kept is shown; what is changed is told, and saved on one click', async () => {
  const { user, profile, field } = await opened(writeProfile(commune));
  expect(field('Tên đầy đủ')).toHaveValue('Ủy ban nhân dân xã An Phú Đông');
  expect(screen.getByText('Lưu trên máy này, không gửi đi đâu.')).toBeVisible();
  await user.clear(field('Địa danh'));
  await user.type(field('Địa danh'), 'An Phú');
  expect(screen.getByText(/^Có thay đổi chưa lưu\./)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
  expect(await screen.findByText('Lưu trên máy này, không gửi đi đâu.')).toBeVisible();
  expect(readProfile(profile.load().saved ?? '')).toMatchObject({ kind: 'good', profile: { place: 'An Phú' } });
});

test('a bad field has one sentence under it, bound to it', async () => {
  const { user, field } = await opened(writeProfile(commune));
  await user.clear(field('Viết tắt trong ký hiệu'));
  await user.type(field('Viết tắt trong ký hiệu'), 'ubnd');
  expect(field('Viết tắt trong ký hiệu')).toBeInvalid();
  expect(field('Viết tắt trong ký hiệu')).toHaveAccessibleDescription(
    'Viết tắt dùng chữ in hoa, không có dấu cách, ví dụ UBND.',
  );
});

test('“Lưu” with a bad unit opens it and focuses its field', async () => {
  const { user, profile } = await opened(writeProfile(commune));
  await user.click(screen.getByRole('button', { name: 'Thêm đơn vị, lĩnh vực' }));
  expect(screen.getByLabelText('Viết tắt')).toHaveFocus();
  await user.type(screen.getByLabelText('Viết tắt'), 'TP');
  await user.click(screen.getByRole('button', { name: 'Xong' }));
  expect(screen.getByRole('button', { name: 'Sửa đơn vị TP chưa ghi tên' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
  expect(screen.getByLabelText('Tên đơn vị, lĩnh vực')).toHaveFocus();
  expect(screen.getByLabelText('Tên đơn vị, lĩnh vực')).toHaveAccessibleDescription(
    'Chưa ghi tên của đơn vị viết tắt là “TP”.',
  );
  expect(profile.load().saved).toBe(writeProfile(commune));
});

test('a unit that was removed comes back with “Hoàn tác”', async () => {
  const { user } = await opened(writeProfile(commune));
  await user.click(screen.getByRole('button', { name: 'Sửa đơn vị KT Phòng Kinh tế' }));
  await user.click(screen.getByRole('button', { name: 'Xóa' }));
  expect(screen.queryByRole('button', { name: 'Sửa đơn vị KT Phòng Kinh tế' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(screen.getByRole('button', { name: 'Sửa đơn vị KT Phòng Kinh tế' })).toBeVisible();
});

test('somebody who signs is added line by line and drawn as the page prints it', async () => {
  const { user } = await opened(null);
  await user.click(screen.getByRole('button', { name: 'Thêm người ký' }));
  await user.type(screen.getByLabelText('Họ và tên'), 'Phạm Quang Sự');
  await user.type(screen.getByLabelText('Chức vụ'), 'Phó Chủ tịch');
  await user.type(screen.getByLabelText('Quyền hạn'), 'TM. Ủy ban nhân dân{Enter}KT. Chủ tịch');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Thêm loại văn bản' }), 'thong-bao');
  await user.click(screen.getByRole('button', { name: 'Xong' }));
  const part = within(screen.getByRole('region', { name: 'Người ký' }));
  for (const line of [
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Phạm Quang Sự',
    'Thông báo',
    'Ký thay Chủ tịch',
  ])
    expect(part.getByText(line)).toBeVisible();
});

test('usual receivers are typed a line each and drawn with the slot of the drafting unit', async () => {
  const { user } = await opened(null);
  await user.click(screen.getByRole('button', { name: 'Thêm nơi nhận của loại khác' }));
  await user.type(screen.getByLabelText('Mỗi dòng một nơi nhận'), 'Như trên{Enter}Lưu: VT');
  await user.click(screen.getByRole('button', { name: 'Thêm chỗ ghi đơn vị soạn thảo' }));
  await user.click(screen.getByRole('button', { name: 'Xong' }));
  const part = screen.getByRole('region', { name: 'Nơi nhận thường dùng · Văn bản còn lại' });
  expect(part).toHaveTextContent('Nơi nhận:- Như trên;- Lưu: VT, đơn vị soạn thảo.');
});

test('how numbers are formed is chosen by how they come out', async () => {
  const { user, field, profile } = await opened(writeProfile(commune));
  await user.selectOptions(field('Văn bản có tên loại'), '…/KH-UBND-VHXH');
  await user.click(screen.getByRole('button', { name: 'Lưu hồ sơ' }));
  await screen.findByText('Lưu trên máy này, không gửi đi đâu.');
  const saved = readProfile(profile.load().saved ?? '');
  expect(saved).toMatchObject({ profile: { numbers: { '*': '{số}/{loại}-{cơ quan}-{đơn vị}' } } });
});

/** jsdom's files do not read themselves. */
async function chosen(text: string) {
  const all = await opened(null);
  const file = Object.assign(new File([text], 'hs.json', { type: 'application/json' }), {
    text: () => Promise.resolve(text),
  });
  await all.user.upload(screen.getByLabelText('Nhập hồ sơ từ tệp JSON'), file);
  return all;
}

test('a file is read into the form', async () => {
  const { field } = await chosen(writeProfile(commune));
  expect((await screen.findAllByText(/^Đã đọc tệp hs\.json\. Xem lại rồi lưu\./))[0]).toBeVisible();
  expect(field('Tên đầy đủ')).toHaveValue(commune.name);
});

test('a file that is no profile is told by line and field, and the form stays', async () => {
  const { field } = await chosen('{"version":1,"ten":"A"}');
  expect(await screen.findByText('Dòng 1, “ten”: không có trường này.')).toBeVisible();
  expect(field('Tên đầy đủ')).toHaveValue('Ủy ban nhân dân huyện Bình Sơn');
});

test('turning to another tab and back loses nothing', async () => {
  const { user, field } = await opened(null);
  await user.type(field('Tên đầy đủ'), ' mới');
  const typed = (field('Tên đầy đủ') as HTMLInputElement).value;
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  await user.click(screen.getByRole('tab', { name: 'Hồ sơ' }));
  expect(await screen.findByLabelText('Tên đầy đủ')).toHaveValue(typed);
});

const since = new Date(2026, 10, 26, 8, 30).getTime();
const beside = () => Promise.resolve({ content: commune, since, trouble: null, kept: true });

test('the office’s profile is used by who has none, and said so', async () => {
  const { field } = await opened(null, beside);
  expect(await screen.findByRole('note')).toHaveTextContent(
    /^Đang dùng hồ sơ của cơ quan, đặt cạnh ngăn; từ tệp co-quan\/ho-so\.json đọc lúc 08:30 ngày 26\/11\/2026\./,
  );
  expect(field('Tên đầy đủ')).toHaveValue('Ủy ban nhân dân xã An Phú Đông');
  expect(screen.queryByRole('button', { name: 'Bỏ hồ sơ này' })).toBeNull();
});

test('to who has one it is offered; taken into the form, it waits for “Lưu”', async () => {
  const own = writeProfile({ ...commune, place: 'An Phú' });
  const { user, profile, field } = await opened(own, beside);
  await user.click(await screen.findByRole('button', { name: 'Xem hồ sơ của cơ quan' }));
  expect(field('Địa danh')).toHaveValue(commune.place);
  expect(profile.load().saved).toBe(own);
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(field('Địa danh')).toHaveValue('An Phú');
});

test('a broken file is one sentence, and one’s own profile stays in use', async () => {
  const faults = [wholeFile('không phải JSON')];
  const broken = () =>
    Promise.resolve({ content: null, since: null, trouble: { kind: 'faulty', faults, more: 0 } as const, kept: true });
  const { field } = await opened(writeProfile(commune), broken);
  expect(await screen.findByRole('note')).toHaveTextContent(/; vẫn dùng hồ sơ riêng của máy này\.$/);
  expect(field('Tên đầy đủ')).toHaveValue('Ủy ban nhân dân xã An Phú Đông');
});
