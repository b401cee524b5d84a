/** The file that a draft is in. */
export interface DraftFile {
  /** “cong-van-002.docx”; null: it has not been saved yet. */
  readonly name: string | null;
  /** A document that the host opens stands beside this one; false: it would take its place. */
  readonly beside: boolean;
}

/** A draft of which nothing is known but that it is there. */
export const unnamedFile: DraftFile = { name: null, beside: true };

/** The file's name in the path or the address that the host gives; null where there is none yet. */
export function fileNameIn(address: string | null | undefined): string | null {
  const [path = ''] = /^https?:/iu.test(address ?? '') ? (address ?? '').split(/[?#]/u) : [address ?? ''];
  const last = path.split(/[\\/]/u).at(-1) ?? '';
  return last === '' ? null : decoded(last, path);
}

/** An address writes letters as percent signs and figures; a path may have a percent sign of its own. */
function decoded(name: string, path: string): string {
  if (!/^https?:/iu.test(path)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
