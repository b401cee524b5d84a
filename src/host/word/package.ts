import { joined } from '../../ooxml/bytes';
import { codeOf } from './error';
import type { OfficeApi } from './globals';

/** The most that Office hands over at once (4 MB; more fails with "Internal Error"). */
const sliceSize = 4_194_304;

/** How often one slice is asked for before the file is given up. */
const tries = 3;

/** Milliseconds that one answer of Office may take: a host that never calls back must not hold the pane for ever. */
const patience = 30_000;

/**
 * The open document as Word would save it, by `Document.getFileAsync` (sets CompressedFile and File). Slices are taken
 * one after another, one that fails is asked for again, and the file is always closed: Office keeps at most two open.
 * Rejects with Office's own error, or with one of code `Timeout`.
 */
export async function packageOf(office: OfficeApi): Promise<Uint8Array> {
  const file = await opened(office);
  try {
    return await slicesOf(office, file);
  } finally {
    await closed(file);
  }
}

/** A file that opens only after we have gone on is closed at once. */
function opened(office: OfficeApi): Promise<Office.File> {
  let waiting = true;
  const asked = answerOf<Office.File>(office, (callback) => {
    office.context.document.getFileAsync(office.FileType.Compressed, { sliceSize }, (result) => {
      if (!waiting && result.status === office.AsyncResultStatus.Succeeded) void closed(result.value);
      callback(result);
    });
  });
  return asked.finally(() => {
    waiting = false;
  });
}

async function slicesOf(office: OfficeApi, file: Office.File): Promise<Uint8Array> {
  const slices: Uint8Array[] = [];
  for (let index = 0; index < file.sliceCount; index++) slices.push(await patientSlice(office, file, index));
  return joined(slices);
}

async function patientSlice(office: OfficeApi, file: Office.File, index: number): Promise<Uint8Array> {
  for (let turn = 1; ; turn++) {
    try {
      const slice = await answerOf<Office.Slice>(office, (callback) => {
        file.getSliceAsync(index, callback);
      });
      return Uint8Array.from(slice.data as ArrayLike<number>);
    } catch (error) {
      if (turn === tries || codeOf(error) === 'Timeout') throw error;
    }
  }
}

/** A file that will not close is no reason to lose what was read from it, nor to wait for it. */
function closed(file: Office.File): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    file.closeAsync(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What a method of the Common API answers within so many milliseconds. Rejects with Office's own error, or with one of code `Timeout`. */
export function answerOf<Value>(
  office: OfficeApi,
  ask: (callback: (result: Office.AsyncResult<Value>) => void) => void,
  within = patience,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(Object.assign(new Error('Office did not answer.'), { code: 'Timeout' }));
    }, within);
    ask((result) => {
      clearTimeout(timer);
      if (result.status === office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(Object.assign(new Error(result.error.message), { code: result.error.code }));
    });
  });
}
