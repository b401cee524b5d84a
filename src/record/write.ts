import { escapeText, escapeValue } from '../edits/markup';
import { withoutForbidden } from '../text/xml-text';
import { recordPart, recordVersion, type DocumentRecord, type Waiver } from './model';

/**
 * The record as the XML of its part, without a declaration. What must be the same again to the character stands in
 * attributes: programs that copy a part may change the blanks between elements.
 */
export function recordText({ choice, waivers }: DocumentRecord): string {
  const chosen =
    choice.system === 'auto' && choice.kind === 'auto'
      ? []
      : [`<choice${attribute('system', choice.system)}${attribute('kind', choice.kind)}/>`];
  const lines = [...chosen, ...waivers.map(waiverText)].map((line) => `  ${line}\n`).join('');
  return `<record${attribute('xmlns', recordPart.namespace)}${attribute('version', String(recordVersion))}>\n${lines}</record>`;
}

function waiverText({ fingerprint, reason, on, by }: Waiver): string {
  const [rule = '', component = '', words = '', ...around] = fingerprint.split('\n');
  const attributes = [
    attribute('rule', rule),
    attribute('component', component),
    attribute('words', words),
    around.length === 0 ? '' : attribute('around', around.join('\n')),
    on === undefined ? '' : attribute('on', on),
    by === undefined ? '' : attribute('by', withoutForbidden(by)),
  ];
  return `<waiver${attributes.join('')}>${escapeText(withoutForbidden(reason))}</waiver>`;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeValue(value)}"`;
}
