import { kinds } from '../../anatomy/model';
import type { KindOrAny } from '../../profile/model';
import { kindNames } from '../../report/names';
import { strings } from './strings';

/** The kinds that a profile may have receivers for, the rest last. */
export const receiverKinds: readonly KindOrAny[] = [...kinds.filter((it) => it !== 'khac'), '*'];

/** What a kind of document is called in the form. */
export function kindOrAnyName(kind: KindOrAny): string {
  return kind === '*' ? strings.otherKinds : kindNames[kind];
}
