import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { programPath } from './program';

const run = promisify(execFile);

/** What LibreOffice can turn a .docx into: flat XML with every format resolved by name, plain text, a printed page. */
export type Target = 'fodt' | 'txt:Text (encoded):UTF8' | 'pdf' | 'docx';

/** Drafts as LibreOffice reads them: one start for all the files, one answer each, in their order. */
export async function convert(drafts: readonly Uint8Array[], target: Target): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'the-thuc-libreoffice-'));
  try {
    const names = drafts.map((_, index) => `draft-${index}`);
    await Promise.all(drafts.map((draft, index) => writeFile(join(folder, `${names[index]}.docx`), draft)));

    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => join(folder, `${name}.docx`));
    const words = [profile, '--headless', '--norestore', '--convert-to', target, '--outdir', out, ...files];
    await run(programPath('libreoffice'), words, { timeout: 240_000 });

    const extension = target.replace(/:.*/, '');
    return await Promise.all(names.map((name) => readFile(join(out, `${name}.${extension}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
