import { builtInClauses, builtInSlots } from '../clauses/built-in';
import type { Library } from '../clauses/model';
import { accountOf, mergeLibraries } from '../clauses/own/merge';
import { readLibrary } from '../clauses/own/read';
import { ClauseSearch } from '../clauses/search';
import { clausesReport, clausesText } from '../report/clauses';
import type { Arguments } from './arguments';
import { faulty, jsonTextOf } from './options';
import { deliver, mindSources } from './output';
import { paintFor, sayWrong } from './terminal';

/** `the-thuc clauses`: the library, or what of it has the words sought, with an office's own clauses where a file is named. */
export function clausesCommand(asked: Arguments): number {
  mindSources(asked, []);
  const { clauses, told } = libraryWith(asked.clauses);
  for (const line of told) sayWrong(line);
  const found = new ClauseSearch(clauses).find({
    words: asked.paths.join(' '),
    system: asked.system === 'auto' ? null : asked.system,
    kind: asked.kind === 'auto' ? null : asked.kind,
  });
  const report =
    asked.format === 'json'
      ? `${JSON.stringify(clausesReport(found), null, 2)}\n`
      : clausesText(found, paintFor(asked.output === null));
  deliver(asked, report);
  return 0;
}

/** The built-in clauses with an office's after them; what was given a new id is told. */
function libraryWith(file: string | null): Pick<Library, 'clauses'> & { readonly told: readonly string[] } {
  if (file === null) return { clauses: builtInClauses.clauses, told: [] };
  const { library, account } = mergeLibraries(builtInClauses, ownLibrary(file));
  return { clauses: library.clauses, told: accountOf({ ...account, added: [], same: [] }) };
}

/** An office's own clauses. A file with faults, or half of one, is a usage error that names them. */
export function ownLibrary(file: string): Library {
  const what = `Tệp điều khoản ${file}`;
  const reading = readLibrary(jsonTextOf(file, what), builtInSlots);
  if (reading.kind === 'good') return reading.library;
  throw faulty(what, reading.faults, reading.more);
}
