import type { CheckResult } from '../../src/check/check';
import type { DraftDocument } from '../../src/draft/model';
import { paragraphAt } from '../../src/draft/paragraph-at';
import type { Finding } from '../../src/finding/model';
import { safeFixOf } from '../../src/finding/safe-fixes';
import { severityNames } from '../../src/report/names';

/** What the checker says of a draft, as a văn thư could read it: the line, a caret underline, the message, the ground. */
export function findingsForPeople(draft: DraftDocument, result: CheckResult): string {
  const { anatomy, findings, unchecked, readyToSign } = result;
  const head = [anatomy.system ?? anatomy.outOfScope, anatomy.kind, anatomy.date].map((it) => it ?? '–').join(' · ');
  const state = readyToSign ? 'sẵn sàng trình ký' : 'chưa sẵn sàng trình ký';
  const unread = unchecked.map((it) => `chưa kiểm tra được: ${it.component}`);
  return `${[head, state, ...unread, '', ...findings.map((finding) => entry(draft, finding))].join('\n').trimEnd()}\n`;
}

function entry(draft: DraftDocument, finding: Finding): string {
  const { component, severity, message, rule, actual, expected, basis } = finding;
  const lines = [...placeLines(draft, finding), `  ${severityNames[severity]}: ${message} [${rule}, ${component}]`];
  if (actual !== null && expected !== null) lines.push(`  ${oneLine(actual)} → ${oneLine(expected)}`);
  if (basis !== null) lines.push(`  ${basis.clause} (${basis.standing})`);
  if (safeFixOf(finding) !== null) lines.push('  tự sửa được');
  return `${lines.join('\n')}\n`;
}

function placeLines(draft: DraftDocument, { place, component }: Finding): string[] {
  if (place.kind === 'missing') return [`(thiếu ${component})`];
  if (place.kind === 'section') return [`(phần ${place.section})`];
  const { part, paragraph, start, end } = place.span;
  const text = paragraphAt(draft, part, paragraph)?.text ?? '';
  const from = Math.max(0, start - 40);
  const shown = oneLine(text.slice(from, Math.max(end, start + 1) + 40));
  const caret = ' '.repeat(start - from) + '^'.repeat(Math.max(1, end - start));
  return [`${part} ${paragraph}:${start}-${end}`, `  ${shown}`, `  ${caret}`];
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
}
