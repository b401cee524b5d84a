import type { Signer } from '../../profile/model';
import { receiversFor, type ReceiverLine } from '../receivers';
import type { Material } from './model';
import { agencyOf, signerOf } from './words';

/** What the author may choose from in the form of a section. */
export interface Proposals {
  /** The lines of Nơi nhận, each with why it is there. */
  readonly receivers: readonly ReceiverLine[];
  /** Those who sign, each way of signing once, as the profile has them. */
  readonly signers: readonly Signer[];
  /** Who usually signs a document of this kind; null: nobody is known. */
  readonly usual: Signer | null;
  /** Short names of the units, with their names. */
  readonly units: readonly { readonly short: string; readonly full: string }[];
  /** A profile is there, and it is this agency's. */
  readonly hasAgency: boolean;
}

/** What is proposed for the sections of a draft. */
export function proposalsFor(material: Material): Proposals {
  const agency = agencyOf(material);
  return {
    receivers: material.anatomy.system === null ? [] : receiversFor(material.anatomy, agency),
    signers: agency?.signers ?? [],
    usual: signerOf(material, {}),
    units: agency?.units ?? [],
    hasAgency: agency !== null,
  };
}
