import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { resolve } from 'node:path';
import { readDraft } from '../../src/draft/read';
import { tracesOf } from '../../src/edits/traces';
import type { Note } from '../../src/finding/note';
import { FileHost } from '../../src/host/file';
import type { Host } from '../../src/host/host';
import { WordHost } from '../../src/host/word';
import { protectedDocx } from '../support/locked-docx';
import { rawDocx } from '../support/raw-docx';
import { violationsOf } from '../support/validator';
import { word2021, word365, wordDouble, type WordDouble } from '../support/word-double';
import { draftIn, indexOf, rewrite, shape } from './contract';

jest.setTimeout(60_000);

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));
const draft = readDraft(bytes);

function note(words: string, text: string): Note {
  const paragraph = indexOf(draft, words);
  const whole = draft.paragraphs[paragraph]!.text;
  const start = whole.indexOf(words);
  const span = { part: 'body', paragraph, start, end: start + words.length } as const;
  return { span, expect: words, paragraph: whole, text: `[Thể Thức] ${text}` };
}

const notes = [
  note('– Tự do', 'Tiêu ngữ dùng gạch dài thay gạch nối. (ND30-TN-01)'),
  note('689 /', 'Thừa dấu cách trước dấu gạch chéo. (ND30-SO-05)'),
  note('KT', 'Sau chữ viết tắt “KT” thiếu dấu chấm. (ND30-CK-01)'),
];

/** Two notes of one text, at two places. */
const twins = [note('ỦY BAN NHÂN DÂN', 'Xem lại. (X)'), note('Kính gửi', 'Xem lại. (X)')];

interface Opened {
  readonly host: Host;
  readonly bytes: () => Uint8Array;
}

const hosts: readonly (readonly [name: string, make: (bytes: Uint8Array) => Opened])[] = [
  [
    'a file',
    (given) => {
      const host = new FileHost(given);
      return { host, bytes: () => host.bytes };
    },
  ],
  [
    'Word',
    (given) => {
      const { host, double } = inWord(given);
      return { host, bytes: () => double.document.bytes };
    },
  ],
];

function inWord(given = bytes, sets = word365): { readonly host: WordHost; readonly double: WordDouble } {
  const double = wordDouble(given, { sets });
  return { host: new WordHost(double.office, double.word), double };
}

const comments = (file: Uint8Array) =>
  tracesOf(file)
    .filter(({ kind }) => kind === 'comment')
    .map(({ paragraph, text }) => [paragraph, text] as const);

const places = (of: readonly Note[]) =>
  [...of].sort((a, b) => a.span.paragraph - b.span.paragraph).map(({ span, text }) => [span.paragraph, text] as const);

describe.each(hosts)('%s: findings as comments', (_, make) => {
  test('they stand beside their words, the words stay as they are, and the file is valid', async () => {
    const { host, bytes: now } = make(bytes);
    expect(host.can.comments).toBe(true);
    expect(await host.comment(notes)).toEqual({ kind: 'commented', added: 3, lost: 0 });
    expect(comments(now())).toEqual(places(notes));
    expect(shape(await draftIn(host))).toEqual(shape(draft));
    expect(await violationsOf(now())).toEqual(await violationsOf(bytes));
  });

  test('none twice, also where two say the same, and not after the draft was changed above and beside them', async () => {
    const { host, bytes: now } = make(bytes);
    await host.comment([...notes, ...twins]);
    expect(await host.comment([...twins, ...notes])).toEqual({ kind: 'commented', added: 0, lost: 0 });
    const { paragraphs } = await draftIn(host);
    const above = {
      part: 'body',
      paragraph: 0,
      where: 'before',
      expect: paragraphs[0]!.text,
      lines: ['Dự thảo'],
    } as const;
    expect(await host.apply([{ kind: 'insertParagraphs', ...above }])).toEqual({ kind: 'applied' });
    expect(await host.apply([rewrite(await draftIn(host), 'UBND-VX', 'UBND-TH')])).toEqual({ kind: 'applied' });
    const after = await draftIn(host);
    const again = [...notes, ...twins].map((it) => {
      const paragraph = it.span.paragraph + 1;
      return { ...it, span: { ...it.span, paragraph }, paragraph: after.paragraphs[paragraph]!.text };
    });
    expect(await host.comment(again)).toEqual({ kind: 'commented', added: 0, lost: 0 });
    expect(comments(now())).toHaveLength(5);
  });

  test('only what is new is put in', async () => {
    const { host, bytes: now } = make(bytes);
    await host.comment(notes.slice(0, 2));
    expect(await host.comment([...notes, twins[0]!])).toEqual({ kind: 'commented', added: 2, lost: 0 });
    expect(await host.comment(twins)).toEqual({ kind: 'commented', added: 1, lost: 0 });
    expect(comments(now())).toEqual(places([...notes, ...twins]));
  });

  test('undo takes them back, and leaves those that stood there before', async () => {
    const { host, bytes: now } = make(bytes);
    await host.comment([notes[0]!, twins[0]!]);
    await host.comment([...notes, ...twins]);
    expect(await host.undo()).toBe('undone');
    expect(comments(now())).toEqual(places([notes[0]!, twins[0]!]));
    expect(await host.undo()).toBe('undone');
    expect(comments(now())).toEqual([]);
    expect(await host.undo()).toBe('nothing');
  });

  test('they go all at once, and what other people wrote stays', async () => {
    const { host, bytes: now } = make(bytes);
    const other = { ...note('Thực hiện Công văn', ''), text: 'Anh xem lại câu này. [Thể Thức]' };
    await host.comment([...notes, other]);
    expect(await host.uncomment()).toEqual({ kind: 'uncommented', removed: 3, answered: 0 });
    expect(comments(now())).toEqual(places([other]));
    expect(shape(await draftIn(host))).toEqual(shape(draft));
    expect(await violationsOf(now())).toEqual(await violationsOf(bytes));
    expect(await host.uncomment()).toEqual({ kind: 'uncommented', removed: 0, answered: 0 });
  });

  test('words that are not there get none, and that is told', async () => {
    const { host, bytes: now } = make(bytes);
    const gone = { ...notes[0]!, span: { ...notes[0]!.span, paragraph: 999 } };
    expect(await host.comment([gone, notes[1]!])).toEqual({ kind: 'commented', added: 1, lost: 1 });
    expect(comments(now())).toEqual(places([notes[1]!]));
  });

  test('a locked draft stays as it is', async () => {
    const locked = protectedDocx(bytes, 'readOnly');
    const { host, bytes: now } = make(locked);
    const refused = { kind: 'refused', reason: 'protected' };
    expect([await host.comment(notes), await host.uncomment()]).toEqual([refused, refused]);
    expect(now()).toEqual(locked);
  });
});

describe('a file', () => {
  const paragraph = '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>Luật số 80</w:t></w:r></w:hyperlink></w:p>';
  const at = { part: 'body', paragraph: 0, start: 5, end: 7 } as const;
  const one: Note = { span: at, expect: 'số', paragraph: 'Luật số 80', text: '[Thể Thức] a < b & “c”' };

  test('comments that are there keep their numbers, and words of a link are taken as a whole', async () => {
    const theirs = '<w:comment w:id="7" w:author="An"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:comment>';
    const host = new FileHost(rawDocx({ body: paragraph, comments: theirs }));
    await host.comment([one]);
    expect(comments(host.bytes)).toEqual([[0, one.text]]);
    expect(await violationsOf(host.bytes)).toEqual([]);
    await host.uncomment();
    expect(await violationsOf(host.bytes)).toEqual([]);
  });

  test('a comment that somebody has answered stays, with its answer', async () => {
    const mark = '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r>';
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const comment = (id: number, key: string, text: string) =>
      `<w:comment w:id="${id}" w:author="An"><w:p ${w14} w14:paraId="${key}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
    const file = answeredDocx(
      rawDocx({
        body: paragraph.replace('</w:p>', `${mark}</w:p>`),
        comments: comment(0, '0000000A', '[Thể Thức] Xem lại. (X)') + comment(1, '0000000B', 'Đã xem.'),
      }),
      '<w15:commentEx w15:paraId="0000000A"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A"/>',
    );
    const host = new FileHost(file);
    expect(await host.uncomment()).toEqual({ kind: 'uncommented', removed: 0, answered: 1 });
    expect(host.bytes).toBe(file);

    const lone = new FileHost(answeredDocx(file, '<w15:commentEx w15:paraId="0000000A"/>'));
    expect(await lone.uncomment()).toEqual({ kind: 'uncommented', removed: 1, answered: 0 });
    expect(comments(lone.bytes).map(([, text]) => text)).toEqual(['Đã xem.']);
    expect(partOf(lone.bytes, 'word/extended.xml')).not.toContain('0000000A');
  });
});

describe('Word', () => {
  test.each([0, 1, 40])('%i comments cost three syncs', async (count) => {
    const { host, double } = inWord();
    await host.read();
    const many = Array.from({ length: count }, (_, i) => ({ ...notes[0]!, text: `[Thể Thức] ${i}` }));
    expect(await host.comment(many)).toMatchObject({ added: count });
    expect(double.document.syncs).toBeLessThanOrEqual(3);
    await host.read();
    const before = double.document.syncs;
    await host.uncomment();
    expect(double.document.syncs - before).toBeLessThanOrEqual(3);
  });

  test('with changes tracked, comments are comments and the words stay', async () => {
    const { host, double } = inWord();
    double.document.tracking = 'TrackAll';
    await host.apply([rewrite(draft, 'Độc lập – Tự', 'Độc lập - Tự')]);
    const now = await draftIn(host);
    const changed = { ...note('Hạnh phúc', 'Xem lại. (X)'), paragraph: 'Độc lập - Tự do – Hạnh phúc' };
    expect(await host.comment([changed])).toEqual({ kind: 'commented', added: 1, lost: 0 });
    expect(await host.comment([changed])).toEqual({ kind: 'commented', added: 0, lost: 0 });
    expect(shape(await draftIn(host))).toEqual(shape(now));
  });

  test('a comment that somebody has answered stays', async () => {
    const { host, double } = inWord();
    await host.comment(notes);
    double.document.answered.add(notes[1]!.text);
    expect(await host.uncomment()).toEqual({ kind: 'uncommented', removed: 2, answered: 1 });
  });

  test('where Word refuses comments, and where it has none, that is said and nothing is changed', async () => {
    const refusing = inWord();
    refusing.double.document.failures.comment = 'NotAllowed';
    expect(await refusing.host.comment(notes)).toEqual({ kind: 'refused', reason: 'denied' });
    expect(await refusing.host.undo()).toBe('nothing');

    const old = inWord(bytes, word2021);
    expect(old.host.can.comments).toBe(false);
    const none = { kind: 'refused', reason: 'unsupported' };
    expect([await old.host.comment(notes), await old.host.uncomment()]).toEqual([none, none]);
  });
});

function answeredDocx(file: Uint8Array, records: string): Uint8Array {
  const files = unzipSync(file);
  const kind = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
  const rels = strFromU8(files['word/_rels/document.xml.rels']!);
  const linked = rels.includes(kind)
    ? rels
    : rels.replace(
        '</Relationships>',
        `<Relationship Id="rIdX" Type="${kind}" Target="extended.xml"/></Relationships>`,
      );
  return zipSync({
    ...files,
    'word/_rels/document.xml.rels': strToU8(linked),
    'word/extended.xml': strToU8(
      `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${records}</w15:commentsEx>`,
    ),
  });
}

function partOf(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name]!);
}
