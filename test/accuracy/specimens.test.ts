import { documentsOf } from '../../src/anatomy/documents';
import { components } from '../../src/anatomy/model';
import { recognise } from '../../src/anatomy/recognise';
import { readDraft } from '../../src/draft/read';
import { docxOf } from '../support/docx-of';
import { specimens } from './documents';

const judged = components.filter((it) => it !== 'noiDung' && it !== 'trang' && it !== 'vienDan');

test.each(specimens.map((it) => [it.name, it] as const))('%s', async (_, { blocks, truth }) => {
  const anatomy = recognise(readDraft(await docxOf(...blocks)), { asOf: '2026-06-15' });
  const found = judged.map((component) => [
    component,
    documentsOf(anatomy).flatMap((it) =>
      it.of(component).map(({ paragraph, start, end }) => paragraph.text.slice(start, end)),
    ),
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(judged.map((it) => [it, truth[it] ?? []])));
  expect(anatomy).toMatchObject({ outOfScope: null, ...truth.is });
});
