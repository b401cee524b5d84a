import type { Severity } from '../../../src/finding/model';
import type { Label, Labels } from '../../accuracy/labels';
import { paragraphsOf } from '../../support/paragraphs-by-saxes';
import type { Source } from './source';

const severities: Readonly<Record<string, Severity>> = { E: 'error', W: 'warning', I: 'info' };

/** The labels that the draft's author typed under `@lỗi` and `@nhận xét`, each put at the paragraphs where its words stand. */
export function labelsOf(source: Source, docx: Uint8Array): Labels {
  const texts = paragraphsOf(docx).map((it) => it.replaceAll('\u00a0', ' '));
  const of = (field: string) => source.lines(field).map((line) => labelOf(line, texts, source.name));
  const said = (field: string) => source.said(field) ?? null;
  return {
    writer: source.said('viết') ?? '',
    system: said('hệ') as Labels['system'],
    outOfScope: said('ngoài') as Labels['outOfScope'],
    kind: said('loại') as Labels['kind'],
    date: said('ngày') as Labels['date'],
    faults: of('lỗi'),
    remarks: of('nhận xét'),
  };
}

/** "component | words | ref | E, W or I | why"; a word for the words: "=" a paragraph's whole look, "-" no place. */
function labelOf(line: string, texts: readonly string[], name: string): Label {
  const [component = '', place = '-', ref = '-', severity = 'W', why = ''] = line.split('|').map((it) => it.trim());
  const words = place === '-' || place.startsWith('=') ? null : (place.split('@@')[0]?.trim() ?? null);
  return {
    component: component.replaceAll('/', '|'),
    paragraph: place === '-' ? null : placeOf(place, texts, name),
    words,
    ref: ref === '-' ? null : ref,
    severity: severities[severity] ?? 'warning',
    why,
  };
}

/** "words", "words @@ more words of the same paragraph", "=a paragraph", "=from a paragraph .. to a paragraph"; "=~all its words~2" is the second such. */
function placeOf(place: string, texts: readonly string[], name: string): string {
  const at = (needle: string, from = 0) => {
    const whole = /^~(?<words>.+)~(?<nth>\d)$/u.exec(needle)?.groups;
    if (whole !== undefined) {
      const all = texts.flatMap((text, i) => (text.trim() === whole.words ? [i] : []));
      const found = all[Number(whole.nth) - 1];
      if (found !== undefined) return found;
    }
    const parts = needle.split('@@').map((it) => it.trim());
    const found = texts.findIndex((text, i) => i >= from && parts.every((part) => text.includes(part)));
    if (found < 0) throw new Error(`${name}: “${needle}” stands nowhere`);
    return found;
  };
  if (!place.startsWith('=')) return String(at(place));
  return place
    .slice(1)
    .split(' && ')
    .map((range) => {
      const [from = '', to] = range.split(' .. ');
      const first = at(from);
      return to === undefined ? String(first) : `${first}-${at(to, first)}`;
    })
    .join(',');
}
