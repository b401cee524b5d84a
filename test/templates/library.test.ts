import { kinds } from '../../src/anatomy/model';
import { hasStrayBrace, slotNamesIn } from '../../src/clauses/body';
import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import { suits } from '../../src/clauses/model';
import { templates } from '../../src/templates/all';
import { templateNames } from '../../src/templates/names';
import { conventionOf, templateIds, type Entry, type Template, type Text } from '../../src/templates/model';
import { enacting } from '../../src/templates/words';
import { isNote } from '../../src/text/placeholder';

const sorts = ['doan', 'muc', 'chuong', 'khoan', 'dieu', 'dieuTen', 'canCu', 'lenh'];

test('there is a template for every name, in the order of the names', () => {
  expect(templates.map(({ id }) => id)).toEqual([...templateIds]);
});

test('names and conventions are known before a template is loaded', () => {
  expect(templates.map(({ id, name }) => [id, name])).toEqual(Object.entries(templateNames));
  expect(templates.map(({ convention }) => convention)).toEqual(templateIds.map(conventionOf));
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test('its fields are known ones', () => {
    expect(kinds).toContain(template.kind);
    expect(['nd30', 'hd05']).toContain(template.convention);
    expect(Object.keys(template).sort()).toEqual(
      ['attached', 'body', 'convention', 'id', 'kind', 'kinhGui', 'name', 'nhuTren', 'tenLoai', 'trichYeu'].sort(),
    );
    for (const entry of entriesOf(template)) {
      const keys = Object.keys(entry).filter((key) => key !== 'number');
      expect([...sorts, 'clause', 'thamQuyen']).toContain(keys.join());
    }
  });

  test('every slot is one that the clause library knows, every note one that the checker finds', () => {
    for (const words of wordsIn(template)) {
      expect([words, hasStrayBrace(words)]).toEqual([words, false]);
      const known = slotNamesIn([words]).map((name) => name === enacting.name || builtInSlots.has(name));
      expect([words, known.every(Boolean)]).toEqual([words, true]);
      for (const [, note = ''] of words.matchAll(/\[([^\]]*)\]/gu)) {
        const lowered = note.charAt(0).toLowerCase() + note.slice(1);
        expect([note, isNote(lowered)]).toEqual([note, true]);
      }
    }
  });

  test('every clause is in the library and suits the document', () => {
    const wanted = { system: template.convention, kind: template.kind };
    for (const entry of entriesOf(template)) {
      if (!('clause' in entry)) continue;
      const clause = builtInClauses.clauses.find(({ id }) => id === entry.clause);
      expect([entry.clause, clause !== undefined && suits(clause, wanted)]).toEqual([entry.clause, true]);
    }
  });
});

function textsOf(template: Template): readonly Text[] {
  return template.attached === null ? [template] : [template, template.attached];
}

function entriesOf(template: Template): readonly Entry[] {
  return textsOf(template).flatMap(({ body }) => body);
}

function wordsIn(template: Template): readonly string[] {
  const lines = entriesOf(template).flatMap((entry) =>
    Object.values(entry as Readonly<Record<string, unknown>>).filter((value) => typeof value === 'string'),
  );
  return [...lines, ...textsOf(template).map(({ trichYeu }) => trichYeu), template.kinhGui ?? ''];
}
