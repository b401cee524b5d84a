/** Where the pages say who made a style: a server may put a number used once in its place. */
export const nonce: string;

/** What a page may load: its own files and the scripts of `scriptHosts`; what it may do: nothing that runs words as code. */
export function policy(more?: {
  readonly scriptHosts?: readonly string[];
  readonly trustedTypes?: readonly string[];
}): string;
