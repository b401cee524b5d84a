import { builtInClauses } from '../../../src/clauses/built-in';
import { readDraft } from '../../../src/draft/read';
import type { NewFile } from '../../../src/host/host';
import { NewDocumentDesk, type AroundNew } from '../../../src/pane/new-document/desk';
import type { Profile } from '../../../src/profile/model';
import { templateIds } from '../../../src/templates/model';
import { agency } from '../../support/agencies';

function opened(profile: Profile | null, more: Partial<AroundNew> = {}) {
  const [files, handed, said]: [NewFile[], NewFile[], string[]] = [[], [], []];
  const desk = new NewDocumentDesk({
    today: '2026-11-26',
    canOpen: true,
    profile: () => profile,
    clauses: () => builtInClauses.clauses,
    open: (file) => {
      files.push(file);
      return Promise.resolve('opened');
    },
    handOver: (file) => void handed.push(file),
    say: (text) => void said.push(text),
    ...more,
  });
  return { desk, files, handed, said };
}

const textsOf = ({ bytes }: NewFile) => readDraft(bytes).paragraphs.map(({ text }) => text);
const commune = agency('ubnd-xa');

test('a chosen template asks for its subject and for who signs, and opens filled from the profile', async () => {
  const { desk, files } = opened(commune);
  await desk.choose('cong-van');
  expect(desk.getState().chosen).toMatchObject({ kind: 'cong-van', subject: { lead: 'V/v' } });
  expect(desk.signerAt()).toBe(1);
  desk.set({ subject: 'tăng cường cải cách hành chính', signer: 0 });
  await desk.make();
  expect(files.map(({ name }) => name)).toEqual(['cong-van.docx']);
  const texts = textsOf(files[0]!);
  expect(texts).toContain('ỦY BAN NHÂN DÂN');
  expect(texts).toContain('V/v tăng cường cải cách hành chính');
  expect(texts).toContain('Lê Minh Tuấn');
  expect(texts).not.toContain('Trần Thị Thu Hà');
});

test('without a profile, and with one of the other convention, names stay places to fill', async () => {
  for (const profile of [null, agency('dang-uy-xa')]) {
    const { desk, files } = opened(profile);
    await desk.choose('ke-hoach');
    expect([desk.fitting(), desk.signerAt()]).toEqual([null, null]);
    await desk.make();
    expect(textsOf(files[0]!)).toContain('[TÊN CƠ QUAN BAN HÀNH]');
  }
});

test('a host that opens nothing has the file handed over at once', async () => {
  const { desk, files, handed, said } = opened(commune, { canOpen: false });
  await desk.choose('to-trinh');
  await desk.make();
  expect([files.length, handed.length]).toEqual([0, 1]);
  expect(said).toEqual(['Đã tải to-trinh.docx về. Mở tệp ấy trong Word để soạn tiếp.']);
});

test.each(['unable', null] as const)(
  'a host that answers %s: one sentence, and the file is there to be taken',
  async (answer) => {
    const { desk } = opened(commune, { open: () => Promise.resolve(answer) });
    await desk.choose('bao-cao');
    await desk.make();
    expect(desk.getState()).toMatchObject({
      busy: false,
      outcome: {
        text: 'Word này không mở được văn bản mới từ ngăn. Tải bao-cao.docx về rồi mở.',
        file: { name: 'bao-cao.docx' },
      },
    });
  },
);

test('what goes wrong is said, and the desk works on', async () => {
  const { desk, said } = opened(commune, {
    clauses: () => {
      throw new Error('no library');
    },
  });
  await desk.choose('cong-van');
  await desk.make();
  expect(said).toEqual(['Chưa soạn được văn bản. Xin thử lại.']);
  expect(desk.getState().busy).toBe(false);
});

test('choosing the chosen one again puts it away; what was typed stays', async () => {
  const { desk } = opened(commune);
  await desk.choose('cong-van');
  desk.set({ subject: 'chuyển đổi số' });
  await desk.choose('cong-van');
  expect(desk.getState()).toMatchObject({ chosen: null, subject: 'chuyển đổi số' });
});

test.each(templateIds)('%s is made as it stands, for an agency of either convention', async (id) => {
  const { desk, files } = opened(agency(id.startsWith('dang-') ? 'dang-uy-xa' : 'so'));
  await desk.choose(id);
  await desk.make();
  expect(files.map(({ name }) => name)).toEqual([`${id}.docx`]);
  expect(desk.fitting()).not.toBeNull();
});
