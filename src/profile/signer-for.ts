import type { Kind } from '../anatomy/model';
import type { Profile, Signer } from './model';

/** Who usually signs a document of this kind: somebody named for it, else somebody who signs anything; null: nobody. */
export function signerFor({ signers }: Pick<Profile, 'signers'>, kind: Kind | null): Signer | null {
  const named = kind === null ? undefined : signers.find(({ kinds }) => kinds.includes(kind));
  return named ?? signers.find(({ kinds }) => kinds.length === 0) ?? null;
}
