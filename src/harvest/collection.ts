import * as z from 'zod/mini';

/** A row as it stands in the file: what harvest wrote, or what a person made of it, with every key of theirs. */
export type Row = Readonly<Record<string, unknown>>;

/** A document that was read and gave no row, and why. */
export interface LeftOut {
  readonly file: string;
  /** What was found all the same: "Kế hoạch", "ngày 2026-03-05" … */
  readonly found?: Readonly<Record<string, string>>;
  /** Vietnamese sentences. */
  readonly reasons: readonly string[];
}

/** What is remembered of a file, so that it is not read again while it stays the same. */
export interface FileRecord {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, as the file system has it. */
  readonly modified: number;
  readonly sha256: string;
  /** The digest of the row as it was written; null where the file gave none. */
  readonly row: string | null;
}

/** The file that harvest writes and goes on from: a registry for review, and what is needed to go on. */
export interface Collection {
  readonly instruments: readonly Row[];
  readonly leftOut: readonly LeftOut[];
  readonly files: readonly FileRecord[];
}

/** The file named for the output is something else, and is left alone; the message is a Vietnamese clause. */
export class NoCollectionError extends Error {}

export const nothingCollected: Collection = { instruments: [], leftOut: [], files: [] };

const strings = z.array(z.string());
const shape = z.looseObject({
  instruments: z.array(z.record(z.string(), z.unknown())),
  leftOut: z.optional(
    z.array(z.object({ file: z.string(), found: z.optional(z.record(z.string(), z.string())), reasons: strings })),
  ),
  files: z.optional(
    z.array(
      z.object({
        file: z.string(),
        size: z.number(),
        modified: z.number(),
        sha256: z.string(),
        row: z.nullable(z.string()),
      }),
    ),
  ),
});

/** What an earlier run wrote, or a registry that a person wrote by hand. Throws NoCollectionError. */
export function readCollection(text: string): Collection {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new NoCollectionError('không phải là JSON đúng dạng');
  }
  const result = shape.safeParse(read);
  if (!result.success) throw new NoCollectionError('không phải là danh mục do lệnh harvest ghi');
  const { instruments, leftOut = [], files = [] } = result.data;
  return { instruments, leftOut: leftOut.map(withoutAbsent), files };
}

function withoutAbsent({
  file,
  found,
  reasons,
}: {
  file: string;
  found?: Record<string, string> | undefined;
  reasons: string[];
}): LeftOut {
  return { file, ...(found === undefined ? {} : { found }), reasons };
}

const about =
  'Danh mục thu từ văn bản của cơ quan, để người có trách nhiệm xem lại. Mục đã xem: đổi "reviewed" thành true, bỏ "doubts". Mục đã sửa tay không bị ghi đè khi chạy lại; mục đã xóa không được thêm lại.';

/** The collection as its file has it: a registry that `--catalogue` takes. */
export function collectionText({ instruments, leftOut, files }: Collection): string {
  return `${JSON.stringify({ version: 1, about, instruments, leftOut, files }, null, 2)}\n`;
}
