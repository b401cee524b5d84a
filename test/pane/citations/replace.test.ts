import { entriesOf } from '../../../src/pane/citations/entries';
import { replaceable, replacement } from '../../../src/pane/citations/replace';
import { citingDraft } from './checked-draft';

function mentionsIn(...lines: readonly string[]) {
  return entriesOf(citingDraft(lines).result).flatMap(({ mentions }) => mentions);
}

function written(text: string, mention: ReturnType<typeof mentionsIn>[number]): string {
  return [...replacement(mention)].reverse().reduce((sum, edit) => {
    if (edit.kind !== 'replaceText') throw new Error(edit.kind);
    const { start, end } = edit.span;
    expect(sum.slice(start, end)).toBe(edit.expect);
    return sum.slice(0, start) + edit.text + sum.slice(end);
  }, text);
}

test('a right mention is not replaced', () => {
  const [mention] = mentionsIn('Thực hiện Luật Thực hiện dân chủ ở cơ sở.');
  expect(replaceable(mention!)).toBe(false);
  expect(replacement(mention!)).toEqual([]);
});

test('only the words that differ are touched, each where it stands', () => {
  const text = 'Theo Nghị định 30/2020/NĐ-CP, ngày 06/3/2020 của Chính phủ về công tác văn thư, các cơ quan …';
  const [mention] = mentionsIn(text);
  const edits = replacement(mention!);
  expect(edits.map((edit) => (edit.kind === 'replaceText' ? [edit.expect, edit.text] : []))).toEqual([
    ['', 'số '],
    [',', ''],
    ['06', '05'],
  ]);
  expect(written(text, mention!)).toBe(
    'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, các cơ quan …',
  );
});
