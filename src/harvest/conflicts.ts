import { numberKey } from '../catalogue/number-key';
import { issuersAgree } from '../citation/alike';
import { fold } from '../text/fold';
import type { Row } from './collection';

/** The row with what other rows say against it, or without any such note. Rows of a person stay as they are. */
export function withConflicts(rows: readonly Row[], isOfPerson: (row: Row) => boolean): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = numberKey(field(row, 'number'));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return rows.map((row) => {
    if (isOfPerson(row)) return row;
    const { conflicts: _, ...own } = row;
    const group = groups.get(numberKey(field(row, 'number'))) ?? [];
    const sentences = group.flatMap((other) => (other === row ? [] : conflictOf(row, other))).slice(0, most);
    return sentences.length === 0 ? own : { ...own, conflicts: sentences };
  });
}

/** So many contradictions tell enough. */
const most = 5;

/** True where two rows are one document's: number, day and, where both name one, issuer. */
export function sameInstrument(a: Row, b: Row): boolean {
  return (
    numberKey(field(a, 'number')) === numberKey(field(b, 'number')) &&
    field(a, 'date') === field(b, 'date') &&
    sameIssuer(a, b)
  );
}

/** True where the rows say the same in all that they say. */
export function sameWords(a: Row, b: Row): boolean {
  return differing(a, b).length === 0;
}

function sameIssuer(a: Row, b: Row): boolean {
  const [one, other] = [field(a, 'issuer'), field(b, 'issuer')];
  return one === '' || other === '' || issuersAgree(one, other);
}

function conflictOf(row: Row, other: Row): readonly string[] {
  if (!sameIssuer(row, other)) return [];
  const [day, otherDay] = [field(row, 'date'), field(other, 'date')];
  const where = whereOf(other);
  if (day !== otherDay) {
    if (day !== '' && otherDay !== '' && day.slice(0, 4) !== otherDay.slice(0, 4)) return [];
    const shown = otherDay === '' ? 'chưa có ngày' : `ngày ${otherDay.split('-').reverse().join('/')}`;
    return [`${where} ghi cùng số, ký hiệu nhưng ${shown}.`];
  }
  const names = differing(row, other).filter((name) => name !== issuerName || !bothNamed(row, other));
  return names.length === 0 ? [] : [`${where} ghi cùng số, ký hiệu và ngày nhưng khác ${names.join(', ')}.`];
}

const issuerName = 'cơ quan ban hành';
const compared = [
  ['type', 'tên loại'],
  ['issuer', issuerName],
  ['title', 'trích yếu'],
] as const;

/** Issuers that both rows name, and that agree, differ in how they are written only. */
function bothNamed(a: Row, b: Row): boolean {
  return field(a, 'issuer') !== '' && field(b, 'issuer') !== '';
}

function differing(a: Row, b: Row): readonly string[] {
  return compared.filter(([key]) => fold(field(a, key)) !== fold(field(b, key))).map(([, name]) => name);
}

function whereOf(row: Row): string {
  const [file] = filesOf(row);
  return file === undefined ? 'Mục khác của danh mục' : `Tệp ${file}`;
}

/** The files that a row was read from; none for a row that a person wrote. */
export function filesOf(row: Row): readonly string[] {
  const { files } = row;
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}

function field(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value : '';
}
