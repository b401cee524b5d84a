import { checkDraft } from '../../../src/check/check';
import { safeEdits } from '../../../src/finding/safe-fixes';
import { FileHost } from '../../../src/host/file';
import { WordHost } from '../../../src/host/word';
import { someGoldens } from '../../support/golden';
import { word2021, word365, wordDouble, type Sets } from '../../support/word-double';
import { draftIn, shape } from '../contract';

jest.setTimeout(60_000);

const drafts = someGoldens.flatMap(({ name, bytes }) => [
  { name, bytes, of: 'Word 2021', sets: word2021 },
  { name, bytes, of: 'Word 365', sets: word365 },
]);

/** Everything the checker would mend in one go, as far as this Word can. */
async function mended(bytes: Uint8Array, sets: Sets) {
  const double = wordDouble(bytes, { sets });
  const host = new WordHost(double.office, double.word);
  const { findings } = checkDraft(await draftIn(host), { asOf: '2026-11-21' });
  const able = findings.filter(({ fixes }) =>
    fixes.every(({ edits }) => edits.every(({ kind }) => host.can.edits.has(kind))),
  );
  const { edits } = safeEdits(able);
  return { host, double, edits };
}

test.each(drafts)(
  '$name in $of: all safe fixes leave what they leave in a file, in three syncs',
  async ({ bytes, sets }) => {
    const { host, double, edits } = await mended(bytes, sets);
    const file = new FileHost(bytes);
    expect(await host.apply(edits)).toEqual({ kind: 'applied' });
    expect(double.document.syncs).toBeLessThanOrEqual(3);
    expect(await file.apply(edits)).toEqual({ kind: 'applied' });
    expect(shape(await draftIn(host))).toEqual(shape(await draftIn(file)));
  },
);

test('there is something to mend in these drafts', async () => {
  const counts = await Promise.all(drafts.map(async ({ bytes, sets }) => (await mended(bytes, sets)).edits.length));
  expect(Math.max(...counts)).toBeGreaterThan(2);
});
