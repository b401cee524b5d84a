import { checkDraft } from '../check/check';
import type { Registry } from '../catalogue/registry';
import { citationsOf } from '../citation/document';
import { citationsWith } from '../rules/reading/citations';
import { readDraft } from '../draft/read';
import { openPackage } from '../ooxml/package';
import { citationEntry, type CitationEntry, type CitationsReport, type CitedFile } from '../report/citations';
import { citationsText } from '../report/citations-text';
import { locationOf } from '../report/entries';
import { compose, writtenAt } from '../text/compose';
import type { Arguments } from './arguments';
import { bytesOf, filesOf, mentionOldFiles, textOf } from './files';
import { reasonOf } from './inspect';
import { nativeCodec } from './native-codec';
import { today } from './options';
import { registryOf } from './registry';
import { deliver, mindSources } from './output';
import { paintFor, sayWrong } from './terminal';

/** `the-thuc citations`: every reference of .docx files, .txt files (a line is a paragraph) and standard input. */
export function citationsCommand(asked: Arguments): number {
  const registry = registryOf(asked.catalogue);
  const files = asked.paths.flatMap((path) => (path === '-' ? [path] : filesOf([path])));
  mindSources(asked, files);
  const reports = files.map((path) => citedFile(path, asked, registry));
  if (!asked.quiet) mentionOldFiles(asked.paths);
  for (const { path, error } of reports) if (error !== null) sayWrong(`${path}: ${error.message}`);
  const { output } = asked;
  const report =
    asked.format === 'json'
      ? `${JSON.stringify({ version: 1, files: reports } satisfies CitationsReport, null, 2)}\n`
      : reports
          .filter(({ error }) => output !== null || error === null)
          .map((file) => citationsText(file, paintFor(output === null)))
          .join('\n');
  deliver(asked, report);
  return reports.some(({ error }) => error !== null) ? 2 : 0;
}

function citedFile(path: string, asked: Arguments, registry: Registry): CitedFile {
  try {
    const citations =
      path === '-' || /\.txt$/i.test(path) ? inText(textOf(path), asked, registry) : inDocx(path, asked, registry);
    return { path, error: null, citations };
  } catch (error) {
    return { path, error: reasonOf(error), citations: [] };
  }
}

function inDocx(path: string, asked: Arguments, registry: Registry): readonly CitationEntry[] {
  const draft = readDraft(openPackage(bytesOf(path), nativeCodec));
  const asOf = asked.asOf ?? today();
  const { anatomy } = checkDraft(draft, { system: asked.system, kind: asked.kind, asOf, rules: [] });
  return citationsWith(registry)({ draft, anatomy, asOf: anatomy.date ?? asOf }).flatMap((citation) => {
    const location = locationOf({ kind: 'span', span: citation.span }, draft);
    return location === null ? [] : [citationEntry(citation, location)];
  });
}

function inText(text: string, asked: Arguments, registry: Registry): readonly CitationEntry[] {
  const written = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const composed = written.map(compose);
  const lines = composed.map((line) => ({ text: line.text, canCu: /^\s*-?\s*Căn cứ .*[;.,]\s*$/u.test(line.text) }));
  const style = asked.system === 'hd05' || asked.system === 'hd36' ? 'party' : 'state';
  return citationsOf(lines, { registry, style, asOf: asked.asOf ?? today() }).map((citation) => {
    const { toWritten } = composed[citation.line] ?? { toWritten: null };
    const start = writtenAt(toWritten, citation.reference.start);
    const end = writtenAt(toWritten, citation.reference.end);
    const words = written[citation.line]?.slice(start, end) ?? '';
    return citationEntry(citation, { part: 'body', paragraph: citation.line, start, end, text: words });
  });
}
