/** A stretch of a part's source text, in UTF-16 units of the decoded string. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * An element of a part, with its place in the source. Names are canonical (`w:p`, `wp:anchor`, `mc:Choice`)
 * whatever prefix the file uses and whether it is Transitional or Strict; unknown namespaces keep the file's own prefix.
 */
export interface Element extends SourceRange {
  readonly name: string;
  /** The name as the file writes it, for edits that add a sibling. */
  readonly rawName: string;
  /** Content between the tags; equal numbers for an empty-element tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly parent: Element | null;
  /** Child elements; text is read by `textOf`. */
  readonly children: readonly Element[];
  /** Value of an attribute by canonical name (`w:val`, `r:id`); unprefixed attributes by their plain name. Entities resolved. */
  attribute(name: string): string | undefined;
}

/** Why a file cannot be used, in the words of the command line's contract, which counts `empty` among `not-a-docx`. */
export type UnreadableCode =
  'not-found' | 'not-a-docx' | 'empty' | 'old-doc' | 'encrypted' | 'damaged' | 'too-large' | 'unsupported';

/** The one typed error for a file that cannot be used: a code and one Vietnamese sentence. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: UnreadableCode,
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableFile';
  }
}
