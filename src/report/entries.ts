import { allOccurrences } from '../anatomy/documents';
import type { Occurrence } from '../anatomy/model';
import type { CheckResult } from '../check/check';
import { paragraphAt } from '../draft/paragraph-at';
import type { DraftDocument } from '../draft/model';
import type { Finding, Place, Severity } from '../finding/model';
import { safeFixOf } from '../finding/safe-fixes';
import { citationEntry } from './citations';
import type { ComponentEntry, FileError, FileReport, FindingEntry, Location } from './model';

/** What the report says of a file that was read. */
export function fileReport(path: string, draft: DraftDocument, result: CheckResult): FileReport {
  const { anatomy, findings, unchecked, notices, citations, readyToSign } = result;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    path,
    error: null,
    system: anatomy.system,
    outOfScope: anatomy.outOfScope,
    kind: anatomy.kind,
    date: anatomy.date,
    components: allOccurrences(anatomy).map(componentEntry),
    findings: findings.map((finding) => findingEntry(finding, draft)),
    unchecked: unchecked.map((it) => it.component),
    notices,
    citations: citations.flatMap((citation) => {
      const location = locationOf({ kind: 'span', span: citation.span }, draft);
      return location === null ? [] : [citationEntry(citation, location)];
    }),
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), readyToSign },
  };
}

/** What the report says of a file that could not be read: the reason, and nothing else. */
export function failedReport(path: string, error: FileError): FileReport {
  return {
    path,
    error,
    system: null,
    outOfScope: null,
    kind: null,
    date: null,
    components: [],
    findings: [],
    unchecked: [],
    notices: [],
    citations: [],
    summary: { errors: 0, warnings: 0, infos: 0, readyToSign: false },
  };
}

function componentEntry({ component, parts }: Occurrence): ComponentEntry {
  return {
    key: component,
    paragraphs: [
      ...new Set(parts.filter(({ paragraph }) => paragraph.part === 'body').map(({ paragraph }) => paragraph.index)),
    ],
    text: parts.map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join('\n'),
  };
}

/** A finding as JSON: its place with the words that stand there. */
export function findingEntry(finding: Finding, draft: DraftDocument): FindingEntry {
  const { rule, ref, component, severity, message, actual, expected, basis, place } = finding;
  const fixable = safeFixOf(finding) !== null;
  return {
    rule,
    ref,
    component,
    severity,
    message,
    actual,
    expected,
    basis,
    location: locationOf(place, draft),
    fixable,
  };
}

/** Null for what is nowhere: a missing component. */
export function locationOf(place: Place, draft: DraftDocument): Location | null {
  if (place.kind === 'missing') return null;
  if (place.kind === 'section')
    return { part: `section:${place.section}`, paragraph: null, start: 0, end: 0, text: '' };
  const { part, paragraph, start, end } = place.span;
  const text = paragraphAt(draft, part, paragraph)?.text.slice(start, end) ?? '';
  return { part, paragraph, start, end, text };
}
