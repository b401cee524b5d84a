import { citationsOf } from '../../../src/citation/document';
import type { CitationStyle } from '../../../src/citation/write';
import { compose } from '../../../src/text/compose';
import { registry } from '../../support/registry';

/** The day that stands in for the draft's own. */
export const asOf = '2026-11-26';

/** A text with every suggestion in its place; of two that meet the one that begins first. */
export function mended(typed: string, style: CitationStyle): string {
  const lines = typed.split('\n').map((line) => compose(line).text);
  const citing = lines.map((text) => ({ text, canCu: /^\s*-?\s*Căn cứ .*[;.,]\s*$/u.test(text) }));
  const citations = citationsOf(citing, { registry, style, asOf });
  return lines
    .map((text, line) => {
      let whole = '';
      let at = 0;
      for (const { line: own, reference, suggestion } of citations) {
        if (own !== line || suggestion === null || reference.start < at) continue;
        whole += text.slice(at, reference.start) + suggestion;
        at = Math.max(at, reference.end);
      }
      return whole + text.slice(at);
    })
    .join('\n');
}
