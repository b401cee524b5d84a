import { builtInClauses } from '../../src/clauses/built-in';
import { templateOf, templates } from '../../src/templates/all';
import { writeDocx } from '../../src/templates/docx/write';
import { templateIds, type TemplateId } from '../../src/templates/model';
import { sheetOf } from '../../src/templates/new-document';
import { wordsOf } from '../../src/templates/words';
import { agency } from '../support/agencies';
import { madeFor, thoseOf, type For } from '../support/new-documents';
import { violationsOf } from '../support/validator';

/** The validator is a program of its own; a busy machine is slow to start it. */
jest.setTimeout(120_000);

const sheetFor = (id: TemplateId, whom: For) =>
  sheetOf(
    wordsOf(templateOf(id), { profile: whom === null ? null : agency(whom), year: 2026, clauses: builtInClauses }),
  );

/** One start of the validator for all: their paragraphs and tables one after another, as the same writer writes them. */
test.each(['nd30', 'hd05'] as const)(
  'the Open XML SDK has nothing against any %s template for any agency',
  async (convention) => {
    const ids = templateIds.filter((id) => templateOf(id).convention === convention);
    const sheets = ids.flatMap((id) => thoseOf(id).map((whom) => sheetFor(id, whom)));
    const [first] = sheets;
    const blocks = sheets.flatMap((sheet) => sheet.blocks);
    expect(sheets.length).toBeGreaterThanOrEqual(templates.filter((it) => it.convention === convention).length * 2);
    expect(await violationsOf(writeDocx({ ...first!, blocks }))).toEqual([]);
  },
);

test.each([
  ['quyet-dinh-ban-hanh', 'so'],
  ['bien-ban', null],
  ['dang-cong-van', 'dang-uy-xa'],
] as const)('nor against the whole file of a %s', async (id, whom) => {
  expect(await violationsOf(madeFor(id, whom).bytes)).toEqual([]);
});
