import { builtIn } from '../../src/catalogue/built-in';
import { Registry } from '../../src/catalogue/registry';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { citationsWith } from '../../src/rules/reading/citations';
import { templateOf } from '../../src/templates/all';
import { templateIds } from '../../src/templates/model';
import { agency } from '../support/agencies';
import { madeFor, thoseOf } from '../support/new-documents';

const citations = citationsWith(new Registry(builtIn()));
const unfilled = 'chung/noi-dung/cho-con-trong';
const table = templateIds.flatMap((id) => thoseOf(id).map((whom) => [id, whom] as const));

test.each(table)('%s for %s: the checker finds every place to fill, and nothing else', (id, whom) => {
  const { bytes, texts } = madeFor(id, whom);
  const draft = readDraft(bytes);
  const profile = whom === null ? {} : { profile: agency(whom) };
  const { anatomy, findings, unchecked, readyToSign } = checkDraft(draft, {
    asOf: '2026-11-26',
    citations,
    ...profile,
  });
  expect([anatomy.system, anatomy.kind]).toEqual([templateOf(id).convention, templateOf(id).kind]);
  expect(findings.filter(({ rule }) => rule !== unfilled).map(({ rule, message }) => [rule, message])).toEqual([]);
  const places = texts.join('\n').match(/\[[^\]]+\]/gu) ?? [];
  expect(findings.map(({ actual }) => actual?.replace(/…$/u, ''))).toHaveLength(places.length);
  expect([unchecked, readyToSign]).toEqual([[], false]);
});

test.each(table)('%s for %s: our reader reads the paragraphs that were written', (id, whom) => {
  const { bytes, texts } = madeFor(id, whom);
  const draft = readDraft(bytes);
  const written = texts.filter((text) => text !== '');
  expect(draft.paragraphs.map(({ text }) => text).filter((text) => text !== '')).toEqual(written);
  expect(draft.notices).toEqual([]);
  expect(new Set(draft.paragraphs.flatMap(({ runs }) => runs.map(({ format }) => format.font)))).toEqual(
    new Set(['Times New Roman']),
  );
  expect(draft.paragraphs.filter(({ text, format }) => text !== '' && format.style === null)).toEqual([]);
});

test.each(templateIds)('%s: the same asked twice gives the same bytes', (id) => {
  for (const whom of thoseOf(id)) expect(madeFor(id, whom).bytes).toEqual(madeFor(id, whom).bytes);
});

test('pages are numbered from the second on, and those of what a decision issues from 1 again', () => {
  const { sections, headers } = readDraft(madeFor('quyet-dinh-ban-hanh', 'so').bytes);
  expect(headers.map(({ pageField }) => pageField)).toContain(true);
  expect(sections.map(({ differentFirst, pageNumberStart }) => [differentFirst, pageNumberStart])).toEqual([
    [true, null],
    [true, 1],
  ]);
});
