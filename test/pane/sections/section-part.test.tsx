/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { readDraft } from '../../../src/draft/read';
import type { Place } from '../../../src/finding/model';
import { FileHost } from '../../../src/host/file';
import { localEngine } from '../../../src/pane/engine';
import { shortMemory } from '../../../src/pane/memory';
import { Pane, type PaneProps } from '../../../src/pane/pane';
import { memoryProfile } from '../../../src/pane/profile/store';
import { memoryWaivers } from '../../../src/pane/waivers';
import { writeProfile } from '../../../src/profile/write';
import type { TemplateId } from '../../../src/templates/model';
import type { StyleId } from '../../../src/templates/sheet';
import { draftWithout } from '../../drafting/sections/drafts';
import { agency, type AgencyName } from '../../support/agencies';

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 90_000 });
jest.setTimeout(240_000);

async function opened(id: TemplateId, whom: AgencyName, gone: readonly StyleId[], profile: AgencyName | null = whom) {
  const bytes = draftWithout(id, whom, gone);
  const shown: Place[] = [];
  const host = new FileHost(bytes, { onSelect: (place) => shown.push(place) });
  const store = memoryProfile();
  if (profile !== null) store.save({ saved: writeProfile(agency(profile)), unsaved: null });
  const props: PaneProps = {
    host,
    engine: localEngine(),
    waivers: memoryWaivers(),
    profile: store,
    today: '2026-06-15',
    now: () => new Date(2026, 5, 15, 9, 12),
    memory: shortMemory({ tab: 'chen' }),
  };
  const user = userEvent.setup();
  const { container } = render(<Pane {...props} />);
  await screen.findByRole('region', { name: 'Phần thể thức' });
  await waitFor(() => {
    expect(tile('Phần đầu văn bản')).not.toHaveTextContent('Chưa có văn bản');
  });
  const texts = () => readDraft(host.bytes).paragraphs.map(({ text }) => text);
  return { user, container, host, bytes, shown, texts };
}

const part = () => screen.getByRole('region', { name: 'Phần thể thức' });
const tile = (name: string) => within(part()).getByRole('button', { name: new RegExp(`^${name}`, 'u') });
const card = (name: string) => within(part()).getByRole('group', { name });

test('a complete draft: every part that it must have says so', async () => {
  const { container } = await opened('cong-van', 'ubnd-xa', []);
  const states = within(part())
    .getAllByRole('button')
    .map((it) => it.textContent);
  expect(states).toEqual([
    'Phần đầu văn bảnĐã đủ',
    'Số và ngàyĐã đủ',
    'Trích yếuĐã đủ',
    'Kính gửiĐã đủ',
    'Căn cứKhông dùng',
    'Nơi nhận, chữ kýĐã đủ',
    'Phụ lụcChưa có',
    'Số trangĐã đủ',
  ]);
  expect(await axe(container)).toHaveNoViolations();
});

test('a letterhead is put in as its picture shows, the cursor goes to its first blank, and it is taken out whole', async () => {
  const gone: readonly StyleId[] = [
    ...(['QuocHieu', 'TieuNgu', 'CoQuanBanHanh', 'SoKyHieu', 'DiaDanhThoiGian', 'TrichYeuCongVan'] as const),
    ...(['NoiNhan', 'NoiNhanMuc', 'QuyenHan', 'ChucVu', 'HoTen'] as const),
  ];
  const { user, container, host, bytes, shown, texts } = await opened('cong-van', 'ubnd-xa', gone);
  expect(tile('Phần đầu văn bản')).toHaveTextContent('Chưa chèn được');
  await user.selectOptions(within(part()).getByLabelText('Loại văn bản'), 'cong-van');
  await user.selectOptions(within(part()).getByLabelText('Quy định áp dụng'), 'nd30');
  await waitFor(() => {
    expect(tile('Phần đầu văn bản')).toHaveTextContent('Chưa có');
  });
  await user.click(tile('Phần đầu văn bản'));
  const picture = within(card('Phần đầu văn bản')).getByRole('img');
  expect(picture).toHaveAccessibleName(/ỦY BAN NHÂN DÂN.*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/u);
  await user.selectOptions(screen.getByLabelText('Đơn vị soạn thảo trong ký hiệu'), 'VHXH');
  expect(await axe(container)).toHaveNoViolations();

  await user.click(screen.getByRole('button', { name: 'Chèn vào văn bản' }));
  expect(await screen.findByText('Đã chèn: Phần đầu văn bản.')).toBeVisible();
  expect(texts()).toEqual(expect.arrayContaining(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số:      /UBND-VHXH']));
  await waitFor(() => {
    const place = shown.at(-1);
    const span = place?.kind === 'span' ? place.span : null;
    expect(texts()[span?.paragraph ?? -1]?.slice(span?.start, span?.end)).toBe('[nội dung công văn]');
  });
  expect(tile('Phần đầu văn bản')).toHaveTextContent('Đã đủ');

  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => {
    expect(host.bytes).toEqual(bytes);
  });
});

test('receivers are ticked, each with its reason, and somebody else is chosen to sign', async () => {
  const gone: readonly StyleId[] = ['NoiNhan', 'NoiNhanMuc', 'QuyenHan', 'ChucVu', 'HoTen'];
  const { user, texts } = await opened('cong-van', 'ubnd-xa', gone);
  await user.click(tile('Nơi nhận, chữ ký'));
  const form = within(card('Nơi nhận, chữ ký'));
  expect(form.getByRole('checkbox', { name: 'Như trên (văn bản có Kính gửi)' })).toBeChecked();
  await user.click(form.getByRole('checkbox', { name: /^CT, các PCT UBND xã/u }));
  await user.selectOptions(form.getByLabelText('Người ký'), 'Lê Minh Tuấn (TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH)');
  await user.click(screen.getByRole('button', { name: 'Chèn vào văn bản' }));
  await screen.findByText('Đã chèn: Nơi nhận, chữ ký.');
  const now = texts();
  expect(now).toContain('- Như trên;');
  expect(now.some((text) => text.includes('các PCT'))).toBe(false);
  expect(now).toContain('Lê Minh Tuấn');
});

test('căn cứ come from the registry', async () => {
  const { user, texts } = await opened('ke-hoach', 'ubnd-xa', []);
  await user.click(tile('Căn cứ'));
  await user.type(screen.getByRole('searchbox', { name: 'Tìm văn bản làm căn cứ' }), '30/2020/NĐ-CP');
  await user.click(await screen.findByRole('button', { name: 'Thêm căn cứ 30/2020/NĐ-CP' }));
  expect(screen.getByText('Căn cứ sẽ chèn')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Chèn vào văn bản' }));
  await screen.findByText('Đã chèn: Căn cứ.');
  expect(texts().some((text) => /^Căn cứ Nghị định số 30\/2020\/NĐ-CP ngày .*;?\.?$/u.test(text))).toBe(true);
});

test('Escape shuts the form and goes back to its tile; what does not belong says why', async () => {
  const { user } = await opened('ke-hoach', 'ubnd-xa', []);
  await user.click(tile('Kính gửi'));
  expect(card('Kính gửi')).toHaveTextContent(/^Chỉ công văn, tờ trình/u);
  expect(within(card('Kính gửi')).queryByRole('button')).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: 'Kính gửi' })).toBeNull();
  expect(tile('Kính gửi')).toHaveFocus();
});

test('without a profile, what is not known is left to fill, and that is said', async () => {
  const { user, texts } = await opened(
    'dang-cong-van',
    'dang-uy-xa',
    ['SoKyHieu', 'DiaDanhThoiGian', 'TrichYeuCongVan'],
    null,
  );
  await user.click(tile('Số và ngày'));
  expect(screen.getByText(/^Chưa có hồ sơ của cơ quan này/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Chèn vào văn bản' }));
  await screen.findByText('Đã chèn: Số và ngày.');
  expect(texts().some((text) => text.startsWith('[Tên địa danh], ngày … tháng … năm 2026'))).toBe(true);
});
