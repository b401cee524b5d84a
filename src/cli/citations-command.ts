import { checkDraft } from '../check/check';
import type { Registry } from '../catalogue/registry';
import { citationsOf } from '../citation/document';
import { reasonsFor } from '../citation/explain';
import { citationStyleOf } from '../rules/reading/citation-style';
import { citationsWith } from '../rules/reading/citations';
import { readDraft } from '../draft/read';
import { openPackage } from '../ooxml/package';
import { citationEntry, type CitationEntry, type CitationsReport, type CitedFile } from '../report/citations';
import { citationsText, type Reasons } from '../report/citations-text';
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
  for (const { path, error } of reports.map(({ file }) => file))
    if (error !== null) sayWrong(`${path}: ${error.message}`);
  const { output } = asked;
  const report =
    asked.format === 'json'
      ? `${JSON.stringify({ version: 1, files: reports.map(({ file }) => file) } satisfies CitationsReport, null, 2)}\n`
      : reports
          .filter(({ file }) => output !== null || file.error === null)
          .map(({ file, reasons }) => citationsText(file, reasons, paintFor(output === null)))
          .join('\n');
  deliver(asked, report);
  return reports.some(({ file }) => file.error !== null) ? 2 : 0;
}

/** A file with why each of its references is as it is, which the contract's JSON has no place for. */
interface Read {
  readonly file: CitedFile;
  readonly reasons: Reasons;
}

/** A reference as it is printed, and why. */
interface Told {
  readonly entry: CitationEntry;
  readonly reasons: readonly string[];
}

function citedFile(path: string, asked: Arguments, registry: Registry): Read {
  try {
    const told =
      path === '-' || /\.txt$/i.test(path) ? inText(textOf(path), asked, registry) : inDocx(path, asked, registry);
    return {
      file: { path, error: null, citations: told.map(({ entry }) => entry) },
      reasons: told.map(({ reasons }) => reasons),
    };
  } catch (error) {
    return { file: { path, error: reasonOf(error), citations: [] }, reasons: [] };
  }
}

function inDocx(path: string, asked: Arguments, registry: Registry): readonly Told[] {
  const draft = readDraft(openPackage(bytesOf(path), nativeCodec));
  const asOf = asked.asOf ?? today();
  const { anatomy } = checkDraft(draft, { system: asked.system, kind: asked.kind, asOf, rules: [] });
  return citationsWith(registry)({ draft, anatomy, asOf: anatomy.date ?? asOf }).flatMap((citation) => {
    const location = locationOf({ kind: 'span', span: citation.span }, draft);
    if (location === null) return [];
    return [
      { entry: citationEntry(citation, location), reasons: reasonsFor(citation, citationStyleOf(anatomy.system)) },
    ];
  });
}

function inText(text: string, asked: Arguments, registry: Registry): readonly Told[] {
  const written = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const composed = written.map(compose);
  const lines = composed.map((line) => ({ text: line.text, canCu: /^\s*-?\s*Căn cứ .*[;.,]\s*$/u.test(line.text) }));
  const style = citationStyleOf(asked.system);
  return citationsOf(lines, { registry, style, asOf: asked.asOf ?? today() }).map((citation) => {
    const { toWritten } = composed[citation.line] ?? { toWritten: null };
    const start = writtenAt(toWritten, citation.reference.start);
    const end = writtenAt(toWritten, citation.reference.end);
    const words = written[citation.line]?.slice(start, end) ?? '';
    const entry = citationEntry(citation, { part: 'body', paragraph: citation.line, start, end, text: words });
    return { entry, reasons: reasonsFor(citation, style) };
  });
}
