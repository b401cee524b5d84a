import { recognise } from '../../src/anatomy/recognise';
import { readDraft } from '../../src/draft/read';
import { goldens } from '../support/golden';
import { truthBeside } from './measure';
import { Tally } from './tally';

const marked = goldens.filter((it) => truthBeside(it) !== null);

test('there are golden drafts with a truth beside them', () => {
  expect(marked.length).toBeGreaterThanOrEqual(4);
});

test.each(marked.map((it) => [it.name, it] as const))('%s: every component where a reader sees it', (_, golden) => {
  const tally = new Tally();
  const anatomy = recognise(readDraft(golden.bytes), { asOf: '2026-06-15' });
  tally.add(truthBeside(golden) ?? [], anatomy, ({ paragraph }) => String(paragraph.index));
  const amiss = tally.list().filter((row) => row.missed + row.wrong + row.doubt > 0);
  expect(amiss).toEqual([]);
});
