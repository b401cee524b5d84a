import { WordHost } from '../../../src/host/word';
import { traceGroups, tracesOf } from '../../../src/edits/traces';
import { rawDocx } from '../../support/raw-docx';
import { word2021, word365, wordDouble } from '../../support/word-double';

const by = 'w:id="1" w:author="Lê An" w:date="2026-03-01T08:00:00Z"';
const worked = rawDocx({
  body:
    `<w:p><w:r><w:t>Sở </w:t></w:r><w:del ${by}><w:r><w:delText>Y tế</w:delText></w:r></w:del></w:p>` +
    '<w:p><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>tô</w:t></w:r><w:r><w:commentReference w:id="3"/></w:r></w:p>',
  comments: '<w:comment w:id="3" w:author="Trần Bình"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>',
});
const all = new Set(traceGroups);

test('a current Word: everything at once, with two answers awaited, and tracking is as it was', async () => {
  const { office, word, document } = wordDouble(worked, { sets: word365 });
  document.tracking = 'TrackAll';
  const host = new WordHost(office, word);
  const { groups, undo } = await host.traces();
  expect(groups.map(({ group, traces, byHand }) => [group, traces.length, byHand])).toEqual([
    ['changes', 1, null],
    ['comments', 1, null],
    ['highlights', 1, null],
  ]);
  expect(undo).toContain('Ctrl+Z');
  const before = document.syncs;
  expect(await host.clean(all)).toEqual({ kind: 'applied' });
  expect(document.syncs - before).toBe(2);
  expect(document.cleanings).toEqual(['highlights Off', 'changes Off', 'comments Off']);
  expect(document.tracking).toBe('TrackAll');
  expect(tracesOf(document.bytes)).toEqual([]);
  expect((await host.traces()).groups).toEqual([]);
});

test.each([
  ['Word 2021', { sets: word2021 }, ['changes', 'comments']],
  ['Word on a Mac, which freezes', { sets: word365, platform: 'Mac' }, ['changes']],
] as const)('%s: says where the author does what it cannot', async (_, options, groups) => {
  const { office, word, document } = wordDouble(worked, options);
  const host = new WordHost(office, word);
  const { groups: found } = await host.traces();
  const byHand = found.filter((it) => it.byHand !== null);
  expect(byHand.map(({ group }) => group)).toEqual(groups);
  for (const it of byHand) expect(it.byHand).toMatch(/^Trong Word: thẻ Xem lại, /);
  expect(await host.clean(all)).toEqual({ kind: 'refused', reason: 'unsupported' });
  expect(await host.clean(new Set(['highlights']))).toEqual({ kind: 'applied' });
  expect(tracesOf(document.bytes).map(({ kind }) => kind)).toEqual(['deletion', 'comment']);
});

test('a document for reading only is left alone', async () => {
  const { office, word } = wordDouble(worked, { sets: word365, mode: 'readOnly' });
  expect(await new WordHost(office, word).clean(all)).toEqual({ kind: 'refused', reason: 'readOnly' });
});

test('a Word that denies the write is told apart', async () => {
  const { office, word, document } = wordDouble(worked, { sets: word365 });
  document.failures.write = 'AccessDenied';
  expect(await new WordHost(office, word).clean(all)).toEqual({ kind: 'refused', reason: 'denied' });
});

test('an earlier fix is not taken back over a cleaning', async () => {
  const { office, word } = wordDouble(worked, { sets: word365 });
  const host = new WordHost(office, word);
  await host.read();
  const span = { part: 'body', paragraph: 0, start: 0, end: 2 } as const;
  expect(await host.apply([{ kind: 'replaceText', span, expect: 'Sở', text: 'Bộ' }])).toEqual({ kind: 'applied' });
  await host.clean(all);
  expect(await host.undo()).toBe('nothing');
});
