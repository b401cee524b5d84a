import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FileHost } from '../../src/host/file';
import { caretContract, hostContract, rewrite } from './contract';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));

hostContract('a file', bytes, (given) => new FileHost(given), [
  { why: 'words replaced', edits: (draft) => [rewrite(draft, 'Độc lập – Tự do', 'Độc lập - Tự do')] },
]);

caretContract(
  'a file',
  bytes,
  (given) => new FileHost(given),
  (host, span) => {
    host.putCaret(span);
  },
);
