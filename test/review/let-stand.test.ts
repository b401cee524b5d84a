import { LetStand } from '../../src/review/let-stand';

const waiver = { fingerprint: 'a', reason: 'theo mẫu', by: 'Nguyễn Thị Hòa', on: '2026-03-05' } as const;

test('a finding that is let stand has its reason, name and day, and not the print; any other is left', () => {
  const letStand = new LetStand([waiver]);
  expect(letStand.doneWith('a')).toEqual({ reason: 'theo mẫu', by: 'Nguyễn Thị Hòa', on: '2026-03-05' });
  expect([letStand.doneWith('b'), letStand.doneWith(undefined)]).toEqual(['left', 'left']);
  expect([letStand.hasSeen('a'), letStand.hasSeen('b')]).toEqual([true, false]);
  expect([...letStand.prints]).toEqual(['a']);
});
