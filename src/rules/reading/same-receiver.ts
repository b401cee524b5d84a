import { fold } from '../../text/fold';
import { hasBlank, isBlank } from '../../text/blanks';
import { textOf } from '../place';
import type { Receiver } from './receivers';

/** A receiver's name to compare: no dash, no closing mark, no purpose in brackets; null for what is no name. */
export function nameOfReceiver({ parts }: Receiver): string | null {
  const written = parts.map(textOf).join(' ');
  if (isBlank(written) || hasBlank(written)) return null;
  const name = fold(written)
    .replace(/^(?:kinh (?:gui|trinh)|noi nhan) ?:? ?/, '')
    .replace(/^[-–—+*•·] ?/, '')
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/[ ;.,:]+$/, '')
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd')
    .trim();
  return name === '' || /^(?:nhu |luu\b)/.test(name) ? null : name;
}
