import { negatives } from '../citations/sentences';
import { explained } from './changes';
import { citationChanges, readCitationRecord } from './citation-record';
import { sum } from './citation-print';
import { type CitationRecord, measureCitations } from './citations';

const file: CitationRecord = { sentences: 3, citations: 2, missed: ['a'], strays: [], misread: ['title: b'] };

test.each<[string, Partial<CitationRecord>, number, number]>([
  ['nothing changed', {}, 0, 0],
  ['a reference is found', { missed: [] }, 1, 0],
  ['another is no longer found', { missed: ['a', 'b'] }, 0, 1],
  ['one is read where none stands', { strays: ['c'] }, 0, 1],
  ['a field is read', { misread: [] }, 1, 0],
  ['another field is no longer read', { misread: ['title: b', 'date: a'] }, 0, 1],
  ['a new sentence is read badly', { sentences: 4, citations: 3, missed: ['a', 'd'] }, 0, 0],
])('gains and losses: %s', (_, now, gained, lost) => {
  const changes = citationChanges({ x: file }, { x: { ...file, ...now } });
  expect([changes.gained.length, changes.lost.length]).toEqual([gained, lost]);
});

const measured = measureCitations();

test('no reference is lost since the recorded measurement but what test/accuracy/explained.json explains', () => {
  const { lost } = citationChanges(readCitationRecord(), measured.files);
  const reasons = explained();
  expect(lost.filter((it) => (reasons[it] ?? '').trim() === '')).toEqual([]);
});

test('nothing is read where no reference stands', () => {
  expect(measured.files[negatives]?.strays).toEqual([]);
});

test('what is asked of the reader holds on the marked sentences', () => {
  const { citations, missed, strays } = sum(Object.values(measured.files));
  const found = citations - missed.length;
  expect(found / citations).toBeGreaterThanOrEqual(0.98);
  expect(found / (found + strays.length)).toBeGreaterThanOrEqual(0.99);
  for (const field of ['number', 'date', 'issuer'] as const) {
    const { marked, read, right } = measured.fields[field];
    expect(Math.min(right / marked, right / read)).toBeGreaterThanOrEqual(0.97);
  }
});
