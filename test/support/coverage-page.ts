import { rules } from '../../src/rules';
import { rows, type Row } from '../rules/nd30-rows';

/** Which rules serve each row of the conventions for State documents, or why none does. */
export function coveragePage(): string {
  const lines = [...rows].sort(inOrder).map((row) => {
    const served = rulesOf(row).map((id) => `[\`${id}\`](quy-tac/${id}.md)`);
    return `| ${row.id} | ${served.join('<br>')} | ${row.why} |`;
  });
  return [
    '# Nghị định 30/2020/NĐ-CP được kiểm tra đến đâu',
    '',
    'Mỗi dòng là một yêu cầu của Nghị định 30/2020/NĐ-CP, với các quy tắc kiểm tra nó, hoặc vì sao không kiểm tra bằng',
    'máy. Mã dòng là mã ghi ở từng quy tắc. Trang này sinh ra từ mã nguồn bằng `npm run docs:rules`.',
    '',
    '| dòng | quy tắc | ghi chú |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** The rules that name the row, then those that serve it beside another. */
export function rulesOf({ id, also }: Row): readonly string[] {
  const own = rules.filter(({ ref }) => ref === id).map((rule) => rule.id);
  return [...own, ...also.filter((it) => !own.includes(it))];
}

const groups =
  'CLS PAGE FONT POS QH TN CQ SO DD NGAY TL TY TYCV CC VD BC ND KY DAU KG NN PL MAT KHAN LH ST DC SAO VH ABB MAU'.split(
    ' ',
  );

function inOrder(one: Row, other: Row): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a.group - b.group || a.number.localeCompare(b.number, 'en', { numeric: true });
}

function placeOf({ id }: Row): { readonly group: number; readonly number: string } {
  const [, group = '', number = ''] = id.split('-');
  return { group: groups.indexOf(group), number };
}
