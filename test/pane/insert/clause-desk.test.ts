import { builtInClauses } from '../../../src/clauses/built-in';
import type { Clause } from '../../../src/clauses/model';
import { ClauseDesk } from '../../../src/pane/insert/clause-desk';
import { shortMemory } from '../../../src/pane/memory';

const [first] = builtInClauses.clauses;
const own = (count: number): readonly Clause[] =>
  Array.from({ length: count }, (_, i) => ({
    ...first!,
    id: `rieng-${i}`,
    title: `Họp giao ban tuần ${i}`,
    kinds: [],
  }));

function deskOf(pause?: () => Promise<void>) {
  const memory = shortMemory();
  const wanted = () => ({ system: null, kind: null });
  return { memory, desk: new ClauseDesk({ memory, wanted, ...(pause === undefined ? {} : { pause }) }) };
}

test('a long library is made ready in slices: the page may be drawn between them', async () => {
  const pause = jest.fn(() => Promise.resolve());
  const { desk } = deskOf(pause);
  desk.setLibraries({ own: [], shared: own(5000) });
  await desk.type('giao ban 4999');
  expect(desk.getState().found?.map(({ id }) => id)).toEqual(['rieng-4999']);
  expect(pause.mock.calls.length).toBeGreaterThan(4);
});

test('what was typed while a library was made ready is what is answered', async () => {
  let go: () => void = () => undefined;
  const { desk } = deskOf(() => new Promise((resolve) => void (go = resolve)));
  desk.setLibraries({ own: [], shared: own(1000) });
  const early = desk.type('giao ban 7');
  const late = desk.type('giao ban 99');
  for (let i = 0; i < 20; i++) {
    go();
    await Promise.resolve();
  }
  await Promise.all([early, late]);
  expect(desk.getState().found?.[0]?.title).toBe('Họp giao ban tuần 99');
});

test('of two clauses with one id the office’s own is shown', () => {
  const { desk } = deskOf();
  desk.setLibraries({ own: [], shared: [{ ...first!, title: 'Của cơ quan' }] });
  expect(desk.all().filter(({ id }) => id === first!.id)).toMatchObject([{ title: 'Của cơ quan' }]);
});

test('nothing asked: the marked and the used ones stand first, the parts below the list are in sight', async () => {
  const { desk, memory } = deskOf();
  const [, second, third] = builtInClauses.clauses;
  desk.toggle(third!.id);
  desk.use(second!.id);
  await desk.look();
  expect(
    desk
      .getState()
      .found?.slice(0, 2)
      .map(({ id }) => id),
  ).toEqual([third!.id, second!.id]);
  expect(desk.getState().found).toHaveLength(builtInClauses.clauses.length);
  expect(desk.getState().drawn).toBe(8);
  expect(memory.load()).toMatchObject({ favourites: [third!.id], clauses: [second!.id] });
  await desk.choose('category:kinh-phi');
  expect(desk.getState().drawn).toBe(30);
});
