/** A package that may be in a bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly isGood: boolean;
}

/** Name, version and licence of every package that may be in a bundle, and whether its licence is one of the good. */
export function bundledLicences(root: string): readonly Bundled[];

/** The package that is copied beside the page of the variant `intranet`, under a licence of its own. */
export const besidePage: string;
