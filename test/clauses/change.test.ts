import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import { faultsOfClause } from '../../src/clauses/own/change';

const [one] = builtInClauses.clauses;

test('a clause is looked at before it is kept', () => {
  expect(builtInClauses.clauses.flatMap((clause) => faultsOfClause(clause, builtInSlots))).toEqual([]);
  expect(faultsOfClause({ ...one!, title: '', body: ['Giao {phong-nao}./.'] }, builtInSlots)).toEqual([
    { field: 'title', message: 'để trống' },
  ]);
  expect(faultsOfClause({ ...one!, body: ['Giao {phong-nao}.'] }, builtInSlots)).toEqual([
    { field: 'body › mục 1', message: 'chỗ điền “{phong-nao}” chưa khai ở “slots”' },
  ]);
});
