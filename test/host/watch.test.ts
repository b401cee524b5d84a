import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edit } from '../../src/finding/model';
import { FileHost } from '../../src/host/file';
import type { Host } from '../../src/host/host';
import { hostLater } from '../../src/host/later';
import { WordHost } from '../../src/host/word';
import { watchWord } from '../../src/host/word/watch';
import { word365, wordDouble, type WordDouble } from '../support/word-double';
import { draftIn, rewrite } from './contract';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));

/** Lets everything come that was put off until after the change. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await new Promise((resume) => setTimeout(resume, 2));
};

interface Case {
  readonly host: Host;
  /** Somebody changes the draft, here or beside the host. */
  readonly change: (edit: Edit) => unknown;
}

const word = (double: WordDouble): Case => ({
  host: new WordHost(double.office, double.word),
  change: (edit) => double.document.typed(edit),
});
const file = (host: FileHost): Case => ({ host, change: (edit) => host.apply([edit]) });
const later = (inner: FileHost): Case => ({ ...file(inner), host: hostLater(inner.can, () => Promise.resolve(inner)) });

describe.each<[string, () => Case]>([
  ['a file', () => file(new FileHost(bytes))],
  ['a host that is loaded later', () => later(new FileHost(bytes))],
  ['Word with paragraph events', () => word(wordDouble(bytes, { sets: word365 }))],
])('%s', (_name, make) => {
  test('tells of each change until it is told to end', async () => {
    const { host, change } = make();
    const draft = await draftIn(host);
    const heard = jest.fn();
    const end = host.watch(heard);
    await settled();
    expect(heard).not.toHaveBeenCalled();

    change(rewrite(draft, 'Độc lập – Tự do', 'Độc lập - Tự do'));
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);

    end();
    end();
    change(rewrite(draft, 'KT ', 'KT. '));
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('ended at once, it never tells', async () => {
    const { host, change } = make();
    const draft = await draftIn(host);
    const heard = jest.fn();
    host.watch(heard)();
    change(rewrite(draft, 'KT ', 'KT. '));
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });
});

test('paragraphs that come and go are told as well as those that change', async () => {
  const double = wordDouble(bytes, { sets: word365 });
  const heard = jest.fn();
  const end = word(double).host.watch(heard);
  await settled();
  double.document.typed({
    kind: 'insertParagraphs',
    part: 'body',
    paragraph: 3,
    expect: textAt(double, 3),
    where: 'after',
    lines: ['x'],
  });
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
  double.document.typed({ kind: 'deleteParagraph', part: 'body', paragraph: 4, expect: 'x' });
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
  end();
  await settled();
  expect(double.document.events.size).toBe(0);
});

function textAt(double: WordDouble, paragraph: number): string {
  return double.document.draft.paragraphs[paragraph]!.text;
}

describe('a Word without paragraph events', () => {
  async function watched() {
    const double = wordDouble(bytes);
    const heard = jest.fn();
    const inTurn = <Answer>(work: () => Promise<Answer>) => work();
    const end = watchWord({ ...double, inTurn, rest: 0 }, heard);
    await settled();
    return { ...double, heard, end };
  }

  test('tells of words that differ once the cursor rests, and not of a cursor that only moves', async () => {
    const { document, heard } = await watched();
    expect(document.syncs).toBe(0);
    document.putCursor('body', 2, 1);
    await settled();
    expect(heard).not.toHaveBeenCalled();
    document.typed(rewrite(document.draft, 'KT ', 'KT. '));
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
    document.putCursor('body', 3, 0);
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('asks for the text once for many keys', async () => {
    const { document } = await watched();
    document.putCursor('body', 1, 0);
    await settled();
    const before = document.syncs;
    for (let i = 0; i < 20; i++) document.putCursor('body', 2, i % 3);
    await settled();
    expect(document.syncs - before).toBe(1);
  });

  test('is silent where Word does not answer, and leaves no handler behind', async () => {
    const { document, heard, end } = await watched();
    document.failures.sync = 'GeneralException';
    document.typed(rewrite(document.draft, 'KT ', 'KT. '));
    await settled();
    expect(heard).not.toHaveBeenCalled();
    end();
    expect(document.events.size).toBe(0);
  });
});
