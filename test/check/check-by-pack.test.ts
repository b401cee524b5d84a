import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkDraft } from '../../src/check/check';
import { checkByPack } from '../../src/check/check-by-pack';
import { readDraft } from '../../src/draft/read';

const draftNamed = (name: string) => readDraft(readFileSync(resolve(__dirname, '../golden', name)));

test.each(['nd30', 'hd05', 'hd36'] as const)('under %s a page finds what all rules find', async (system) => {
  const draft = draftNamed('cong-van-002.docx');
  const options = { asOf: '2026-11-21', system } as const;
  const { anatomy, ...all } = checkDraft(draft, options);
  const { anatomy: sameAnatomy, ...byPack } = await checkByPack(draft, options, true);
  expect(byPack).toEqual(all);
  expect(sameAnatomy.system).toBe(anatomy.system);
});

test.each(['nd30', 'hd05', 'hd36'] as const)('under %s a first answer says what its own rules say', async (system) => {
  const draft = draftNamed('cong-van-002.docx');
  const options = { asOf: '2026-11-21', system } as const;
  const own = ({ rule }: { readonly rule: string }) => rule.startsWith(`${system}/`);
  const { findings } = await checkByPack(draft, options, false);
  expect(findings).toEqual(checkDraft(draft, options).findings.filter(own));
  expect(findings.length).toBeGreaterThan(0);
});
