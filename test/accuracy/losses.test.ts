import { changesSince, explained } from './changes';
import { measureAll, readRecord, type Recorded } from './record';

const none: Recorded = {
  recognised: {},
  golden: {},
  correct: { drafts: 0, silent: 0, recognised: 0 },
  faults: {},
  rules: {},
};
const draft = { faults: 2, recognised: true, missed: ['a'], alarms: [] };

describe('gains and losses', () => {
  test.each<[string, Partial<Recorded>, Partial<Recorded>, number, number]>([
    ['nothing changed', { golden: { x: draft } }, { golden: { x: draft } }, 0, 0],
    ['a new draft with a fault not found', {}, { golden: { x: draft } }, 0, 0],
    [
      'a new label that no rule finds',
      { golden: { x: draft } },
      { golden: { x: { ...draft, faults: 3, missed: ['a', 'b'] } } },
      0,
      0,
    ],
    ['a new fault is seeded', {}, { faults: { x: [0, 3] } }, 0, 0],
    ['a fault is found', { golden: { x: draft } }, { golden: { x: { ...draft, missed: [] } } }, 1, 0],
    ['another is no longer found', { golden: { x: draft } }, { golden: { x: { ...draft, missed: ['a', 'b'] } } }, 0, 1],
    ['a false alarm', { golden: { x: draft } }, { golden: { x: { ...draft, alarms: ['c'] } } }, 0, 1],
    [
      'the same false alarm twice',
      { golden: { x: { ...draft, alarms: ['c'] } } },
      { golden: { x: { ...draft, alarms: ['c', 'c'] } } },
      0,
      1,
    ],
    ['the kind is told wrongly', { golden: { x: draft } }, { golden: { x: { ...draft, recognised: false } } }, 0, 1],
    ['a seeded fault is found less often', { faults: { x: [3, 3] } }, { faults: { x: [2, 3] } }, 0, 1],
    [
      'a part is no longer recognised',
      { recognised: { tenLoai: [3, 0, 0] } },
      { recognised: { tenLoai: [2, 1, 0] } },
      0,
      1,
    ],
    [
      'a correct draft is no longer silent',
      { correct: { drafts: 9, silent: 9, recognised: 9 } },
      { correct: { drafts: 9, silent: 8, recognised: 9 } },
      0,
      1,
    ],
  ])('%s', (_, before, now, gained, lost) => {
    const changes = changesSince({ ...none, ...before }, { ...none, ...now });
    expect([changes.gained.length, changes.lost.length]).toEqual([gained, lost]);
  });
});

test('nothing is lost since the recorded measurement but what test/accuracy/explained.json explains', async () => {
  const { lost } = changesSince(readRecord(), (await measureAll(false)).recorded);
  const reasons = explained();
  expect(lost.filter((it) => (reasons[it] ?? '').trim() === '')).toEqual([]);
}, 180_000);
