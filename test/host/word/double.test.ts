import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { members, wordDouble, word2021, type WordDouble } from '../../support/word-double';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/cong-van-002.docx')));
const typings = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const ofWord = typings.slice(typings.indexOf('declare namespace Word {'));

/** The sets that Microsoft's own typings give for the members of a class. */
function setsIn(kind: string): ReadonlyMap<string, string> {
  const start = ofWord.indexOf(`\n    class ${kind} extends`);
  const lines = ofWord.slice(start, ofWord.indexOf('\n    }\n', start)).split('\n');
  const sets = new Map<string, string>();
  let set = 'always';
  for (const line of lines) {
    set = /\[Api set: (.*?)\]/u.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)(?:\(|\??:)/u.exec(line)?.[1];
    if (member === undefined) continue;
    if (!sets.has(member)) sets.set(member, set);
    set = 'always';
  }
  return sets;
}

const compared = Object.entries(members).filter(([kind]) => !['RequestContext', 'ClientResult'].includes(kind));

test.each(compared)('%s has the members and the requirement sets that the typings say', (kind, known) => {
  const reference = setsIn(kind);
  const ours = Object.entries(known).filter(([name]) => name !== 'load' && name !== 'items');
  expect(ours).toEqual(ours.map(([name]) => [name, reference.get(name)]));
  for (const name of Object.keys(known)) expect([...reference.keys()]).toContain(name);
});

describe('the double is as strict as Word', () => {
  const run = async (double: WordDouble, work: (context: Word.RequestContext) => Promise<unknown>) =>
    double.word.run(work);

  test.each<[why: string, code: string, work: (context: Word.RequestContext) => Promise<unknown>]>([
    [
      'a property read before it was loaded',
      'PropertyNotLoaded',

      async ({ document }) => document.body.paragraphs.items,
    ],
    [
      'a property loaded and not yet synced',
      'PropertyNotLoaded',

      async ({ document: { body } }) => {
        const { paragraphs } = body;
        paragraphs.load('items/text');
        return paragraphs.items;
      },
    ],
    [
      'a property that was not among those loaded',
      'PropertyNotLoaded',
      async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items');
        await context.sync();
        return paragraphs.items[0]!.text;
      },
    ],
    [
      'the answer of a method before the sync',
      'ValueNotLoaded',

      async ({ document }) => document.body.getOoxml().value,
    ],
    [
      'a member of a set that this Word lacks',
      'ApiNotFound',

      async ({ document }) => document.sections.getFirst().pageSetup,
    ],
    ['a search for nothing', 'GeneralException', (context) => searched(context, '')],
    [
      'a search for more than 255 characters',
      'SearchStringInvalidOrTooLong',
      (context) => searched(context, 'x'.repeat(256)),
    ],
    [
      'a section past the last one',
      'ItemNotFound',
      async (context) => {
        context.document.sections.getFirst().getNext().body.select('Start');
        await context.sync();
      },
    ],
  ])('refuses %s', async (_, code, work) => {
    await expect(run(wordDouble(bytes), work)).rejects.toMatchObject({ code });
  });

  test('a member that the reference does not name throws', async () => {
    const work = (context: Word.RequestContext) =>
      Promise.resolve((context.document as unknown as { undo: unknown }).undo);
    await expect(run(wordDouble(bytes), work)).rejects.toThrow('no member “undo”');
  });

  test('a proxy kept after its run is stale', async () => {
    let kept: Word.Body | null = null;
    await run(wordDouble(bytes), ({ document }) => Promise.resolve((kept = document.body)));
    expect(() => {
      kept!.select('Start');
    }).toThrow('its run has ended');
  });

  test('commands act at the sync, in order', async () => {
    const double = wordDouble(bytes);
    await run(double, async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      paragraphs.items[0]!.insertText('A', 'Start');
      paragraphs.items[0]!.insertText('B', 'Start');
      expect(double.document.draft.paragraphs[0]!.text).toBe('ỦY BAN NHÂN DÂN');
      await context.sync();
    });
    expect(double.document.draft.paragraphs[0]!.text).toBe('BAỦY BAN NHÂN DÂN');
  });

  test('before WordApi 1.3 paragraphs in tables are not counted', async () => {
    const counts = [1.1, 1.3].map(async (WordApi) => {
      const double = wordDouble(bytes, { sets: { ...word2021, WordApi } });
      return double.word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items');
        await context.sync();
        return paragraphs.items.length;
      });
    });
    expect(await Promise.all(counts)).toEqual([11, 34]);
  });

  test('a search for straight quotes finds curly ones', async () => {
    const texts = await wordDouble(bytes).word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      const there = paragraphs.items.find(({ text }) => text.includes('“'))!;
      const hits = there.search('"', { matchCase: true });
      hits.load('items/text');
      await context.sync();
      return hits.items.map(({ text }) => text);
    });
    expect(texts.slice(0, 2)).toEqual(['“', '”']);
  });

  test('at most two files may be open', async () => {
    const { office } = wordDouble(bytes);
    const open = () =>
      new Promise((settle) => {
        office.context.document.getFileAsync(office.FileType.Compressed, {}, ({ status }) => {
          settle(status);
        });
      });
    expect([await open(), await open(), await open()]).toEqual(['succeeded', 'succeeded', 'failed']);
  });
});

async function searched(context: Word.RequestContext, words: string): Promise<void> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items');
  await context.sync();
  paragraphs.items[0]!.search(words).load('items/text');
  await context.sync();
}
