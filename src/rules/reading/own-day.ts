import { dayTold } from '../../anatomy/convention';
import { textOf } from '../place';
import type { RuleContext } from '../rule';

/** True where the draft itself tells, wholly or by year and month, on which side of a convention's first day it lies. */
export function tellsItsDay({ anatomy }: Pick<RuleContext, 'anatomy'>): boolean {
  const [part] = anatomy.of('diaDanhThoiGian');
  return anatomy.date !== null || (part !== undefined && dayTold(textOf(part)) !== null);
}
