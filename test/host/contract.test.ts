import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileHost } from '../../src/host/file';
import { readDraft } from '../../src/draft/read';
import { caretContract, hostContract, indexOf, rewrite, selectionContract } from './contract';
import { everyKind } from './every-kind';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));

hostContract('a file', bytes, (given) => new FileHost(given), everyKind);

caretContract(
  'a file',
  bytes,
  (given) => new FileHost(given),
  (host, span) => {
    host.putCaret(span);
  },
);

selectionContract(
  'a file',
  bytes,
  (given) => new FileHost(given),
  (host, spans) => {
    host.putSelection(spans);
  },
);

test('a selection is gone with the words that were selected', async () => {
  const host = new FileHost(bytes);
  const draft = readDraft(bytes);
  const paragraph = indexOf(draft, 'Kính gửi:');
  host.putSelection([{ part: 'body', paragraph, start: 0, end: 9 }]);
  expect(await host.selection()).toHaveLength(1);
  await host.apply([rewrite(draft, 'Kính gửi:', 'Gửi:')]);
  expect(await host.selection()).toEqual([]);
});
