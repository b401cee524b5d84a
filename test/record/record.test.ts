import { noRecord, isEmptyRecord, longestRecord, type DocumentRecord } from '../../src/record/model';
import { readRecord } from '../../src/record/read';
import { recordText } from '../../src/record/write';

const record: DocumentRecord = {
  choice: { system: 'hd36', kind: 'ke-hoach' },
  waivers: [
    {
      fingerprint: 'nd30/so-ky-hieu/so\nsoKyHieu\n5/SNV\nSố: 5/SNV-VP',
      reason: 'theo sổ <riêng> & “cũ”',
      on: '2026-03-05',
      by: 'Lê "An"',
    },
    { fingerprint: 'chung/noi-dung/dau-cach\nnoiDung\n  \n\ta  b\u00a0\n\nc ', reason: '' },
    { fingerprint: 'nd30/trang/le\ntrang\n\n', reason: 'mẫu của cấp trên' },
    { fingerprint: 'unchecked\nphuLuc\nChữ nằm trong hình.', reason: 'đã xem, đúng' },
  ],
};

test('nothing kept is empty, and what is kept is not', () => {
  expect(isEmptyRecord(noRecord)).toBe(true);
  expect(isEmptyRecord({ ...noRecord, choice: record.choice })).toBe(false);
  expect(isEmptyRecord({ ...noRecord, waivers: record.waivers })).toBe(false);
  expect(readRecord(recordText(noRecord))).toEqual({ kind: 'read', record: noRecord, unread: 0 });
});

test('what is written is read again, to the character', () => {
  expect(readRecord(recordText(record))).toEqual({ kind: 'read', record, unread: 0 });
});

test('a person can read it', () => {
  expect(recordText({ ...record, waivers: record.waivers.slice(0, 1) })).toBe(
    [
      '<record xmlns="urn:the-thuc:record" version="1">',
      '  <choice system="hd36" kind="ke-hoach"/>',
      '  <waiver rule="nd30/so-ky-hieu/so" component="soKyHieu" words="5/SNV" around="Số: 5/SNV-VP" on="2026-03-05" by="Lê &quot;An&quot;">theo sổ &lt;riêng&gt; &amp; “cũ”</waiver>',
      '</record>',
    ].join('\n'),
  );
});

test('another program may copy it with a prefix, a declaration and no blanks between elements', () => {
  const copied = recordText(record)
    .replace('xmlns=', 'xmlns:ns0=')
    .replace(/<(\/?)(record|choice|waiver)/g, '<$1ns0:$2')
    .replace(/>\s+</g, '><');
  const reading = readRecord(`<?xml version="1.0" encoding="UTF-8"?>${copied}`);
  expect(reading).toEqual({ kind: 'read', record, unread: 0 });
});

test('what a person pastes makes no broken XML', () => {
  const waiver = { fingerprint: 'a/b/c\ntrang\n\n', reason: 'một\u0000 \ud83d hai\u000b\n😀' };
  const reading = readRecord(recordText({ ...noRecord, waivers: [waiver] }));
  expect(reading).toMatchObject({ kind: 'read', record: { waivers: [{ reason: 'một  hai\n😀' }] } });
});

test.each([
  ['no XML', 'xin chào', 'damaged'],
  ['nothing', '', 'damaged'],
  ['broken XML', '<record xmlns="urn:the-thuc:record" version="1"><waiver', 'damaged'],
  ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><record xmlns="urn:the-thuc:record" version="1"/>', 'damaged'],
  ['another root', '<other xmlns="urn:the-thuc:record" version="1"/>', 'damaged'],
  ['no version', '<record xmlns="urn:the-thuc:record"/>', 'damaged'],
  ['no number', '<record xmlns="urn:the-thuc:record" version="hai"/>', 'damaged'],
  ['version 0', '<record xmlns="urn:the-thuc:record" version="0"/>', 'damaged'],
  ['a version to come', '<record xmlns="urn:the-thuc:record" version="2"><x/></record>', 'newer'],
  ['too long', `<record xmlns="urn:the-thuc:record" version="1">${' '.repeat(longestRecord)}</record>`, 'tooLong'],
  ['too deep', '<a>'.repeat(5000), 'damaged'],
])('nothing is thrown at %s', (_, text, kind) => {
  expect(readRecord(text)).toEqual({ kind });
});

test('an entry that is none is counted, and the others are read', () => {
  const text = recordText(record)
    .replace(' words="5/SNV"', '')
    .replace('kind="ke-hoach"', 'kind="khong-co"')
    .replace(
      '</record>',
      '<later a="b"/><waiver rule="a" component="b" words="c" around="d" on="hôm nay" by=" ">x</waiver></record>',
    );
  expect(readRecord(text)).toEqual({
    kind: 'read',
    unread: 1,
    record: {
      choice: { system: 'hd36', kind: 'auto' },
      waivers: [...record.waivers.slice(1), { fingerprint: 'a\nb\nc\nd', reason: 'x' }],
    },
  });
});

test('of two waivers of one finding the later one holds', () => {
  const [first] = record.waivers;
  const twice = { ...noRecord, waivers: [first!, { ...first!, reason: 'lý do sau' }] };
  const reading = readRecord(recordText(twice));
  expect(reading).toMatchObject({ kind: 'read', record: { waivers: [{ reason: 'lý do sau' }] } });
});
