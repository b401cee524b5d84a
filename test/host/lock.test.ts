import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileHost } from '../../src/host/file';
import type { Host, Lock } from '../../src/host/host';
import { lockIn } from '../../src/host/lock';
import { WordHost } from '../../src/host/word';
import { finalDocx, protectedDocx, signedDocx } from '../support/locked-docx';
import { word365, wordDouble } from '../support/word-double';
import { flatOf } from '../support/word-double/flat';
import { draftIn, rewrite, shape } from './contract';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));

const drafts: readonly (readonly [why: string, bytes: Uint8Array, lock: Lock | null])[] = [
  ['nothing stands in the way', bytes, null],
  ['it may only be read', protectedDocx(bytes, 'readOnly'), 'protected'],
  ['only comments are allowed', protectedDocx(bytes, 'comments', 'true'), 'protected'],
  ['only form fields are to be filled', protectedDocx(bytes, 'forms', 'on'), 'protected'],
  ['every change is to be tracked', protectedDocx(bytes, 'trackedChanges'), null],
  ['a protection is kept and not enforced', protectedDocx(bytes, 'readOnly', '0'), null],
  ['it is marked as final', finalDocx(bytes), 'final'],
  ['the mark was taken back', finalDocx(bytes, 'false'), null],
  ['it is signed', signedDocx(bytes), 'signed'],
  ['it was signed, marked as final and protected', signedDocx(finalDocx(protectedDocx(bytes, 'readOnly'))), 'signed'],
  ['a signature was taken away again', signedDocx(bytes, 0), null],
];

const hosts: readonly (readonly [name: string, make: (bytes: Uint8Array) => Host])[] = [
  ['a file', (given) => new FileHost(given)],
  ['Word', (given) => hostOver(given)],
];

function hostOver(given: Uint8Array, mode: 'readOnly' | 'readWrite' = 'readWrite'): WordHost {
  const { office, word } = wordDouble(given, { sets: word365, mode });
  return new WordHost(office, word);
}

describe.each(hosts)('%s', (_, make) => {
  test.each(drafts)('a draft is locked from the first reading on, and stays as it is: %s', async (_, draft, lock) => {
    const host = make(draft);
    expect((await host.read()).lock ?? null).toBe(lock);
    const before = await draftIn(host);
    const outcome = await host.apply([rewrite(before, 'Số: 689 /UBND', 'Số: 689/UBND')]);
    const cleaning = await host.clean(new Set(['highlights']));
    const refused = { kind: 'refused', reason: lock };
    expect([outcome, cleaning]).toEqual(
      lock === null ? [{ kind: 'applied' }, { kind: 'applied' }] : [refused, refused],
    );
    if (lock !== null) expect(shape(await draftIn(host))).toEqual(shape(before));
  });
});

test('a document opened for reading only is so from the first reading on', async () => {
  expect((await hostOver(bytes, 'readOnly').read()).lock).toBe('readOnly');
  expect((await hostOver(signedDocx(bytes), 'readOnly').read()).lock).toBe('signed');
});

test('what Word gives as one file of XML tells of the same protection', () => {
  const { document } = wordDouble(protectedDocx(bytes, 'readOnly'));
  expect(lockIn(new TextEncoder().encode(flatOf(document, 'body')))).toBe('protected');
});

test('bytes that are no draft have no lock', () => {
  expect([new Uint8Array(), bytes.subarray(0, 900)].map(lockIn)).toEqual([null, null]);
});
