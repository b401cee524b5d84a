import { joined } from '../../ooxml/bytes';
import type { OfficeApi } from './globals';

/** The most that Office hands over at once (4 MB; more fails with "Internal Error"). */
const sliceSize = 4_194_304;

/**
 * The open document as Word would save it, by `Document.getFileAsync` (sets CompressedFile and File). Slices are taken
 * one after another, and the file is always closed: Office keeps at most two open. Rejects with Office's own error.
 */
export async function packageOf(office: OfficeApi): Promise<Uint8Array> {
  const file = await opened(office);
  try {
    return await slicesOf(office, file);
  } finally {
    await closed(file);
  }
}

function opened(office: OfficeApi): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    office.context.document.getFileAsync(office.FileType.Compressed, { sliceSize }, (result) => {
      settle(office, result, resolve, reject);
    });
  });
}

async function slicesOf(office: OfficeApi, file: Office.File): Promise<Uint8Array> {
  const slices: Uint8Array[] = [];
  for (let index = 0; index < file.sliceCount; index++) slices.push(await sliceOf(office, file, index));
  return joined(slices);
}

function sliceOf(office: OfficeApi, file: Office.File, index: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, (result) => {
      settle(
        office,
        result,
        (slice) => {
          resolve(Uint8Array.from(slice.data as ArrayLike<number>));
        },
        reject,
      );
    });
  });
}

/** A file that will not close is no reason to lose what was read from it. */
function closed(file: Office.File): Promise<void> {
  return new Promise((resolve) => {
    file.closeAsync(() => {
      resolve();
    });
  });
}

function settle<Value>(
  office: OfficeApi,
  result: Office.AsyncResult<Value>,
  resolve: (value: Value) => void,
  reject: (error: Office.Error) => void,
): void {
  if (result.status === office.AsyncResultStatus.Succeeded) resolve(result.value);
  else reject(result.error);
}
