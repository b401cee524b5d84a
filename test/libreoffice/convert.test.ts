import { Document, Packer, Paragraph } from 'docx';
import { convert } from '../support/libreoffice';

const draft = (...lines: readonly string[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

test('LibreOffice answers for each draft, in order', async () => {
  const drafts = await Promise.all([draft('Kính gửi: Sở Nội vụ'), draft('Nơi nhận:', 'Lưu: VT')]);
  const texts = await convert(drafts, 'txt:Text (encoded):UTF8');
  expect(
    texts.map((text) =>
      text
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trim()
        .split(/\r?\n/),
    ),
  ).toEqual([['Kính gửi: Sở Nội vụ'], ['Nơi nhận:', 'Lưu: VT']]);
}, 240_000);
