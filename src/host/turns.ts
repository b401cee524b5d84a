/** Bytes of a file that is read and changed in more than one turn of the page's thread, so that the page answers in between. */
const long = 50_000;

/** Waits for the next turn of the thread where a file is long. */
export function betweenTurns(bytes: Uint8Array): Promise<void> {
  return bytes.length < long ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve));
}
