/** Asks for the file; rejects where no answer comes. */
export type Get = (signal: AbortSignal) => Promise<Response>;

/** How much is waited for, and how much is taken. */
export interface Limits {
  /** Bytes of the largest file. */
  readonly largest: number;
  /** Milliseconds without a byte after which no more is waited for. */
  readonly silence: number;
  /** Milliseconds for the whole file. */
  readonly whole: number;
}

/** A file that came whole, with what the server says by which it is known again; or why there is none. */
export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly tag: string | null }
  | { readonly kind: 'missing' | 'unreachable' | 'slow' | 'tooLarge' };

/** Fetches a file within the limits; whatever goes wrong is an answer. */
export async function fetched(get: Get, { largest, silence, whole }: Limits): Promise<Fetched> {
  const control = new AbortController();
  const giveUp = (): void => {
    control.abort();
  };
  const all = setTimeout(giveUp, whole);
  let quiet = setTimeout(giveUp, silence);
  try {
    const response = await heeding(control.signal, get(control.signal));
    const { status, ok, headers, body } = response;
    if (status === 404 || status === 410) return { kind: 'missing' };
    // A server that has no such file may answer with a page of its own.
    if (headers.get('content-type')?.startsWith('text/html') === true) return { kind: 'missing' };
    if (!ok || body === null) return { kind: 'unreachable' };
    if (Number(headers.get('content-length')) > largest) return { kind: 'tooLarge' };
    const pieces: Uint8Array[] = [];
    let length = 0;
    const reader = body.getReader();
    for (;;) {
      const { done, value } = await heeding(control.signal, reader.read());
      if (done) break;
      clearTimeout(quiet);
      quiet = setTimeout(giveUp, silence);
      length += value.length;
      if (length > largest) return { kind: 'tooLarge' };
      pieces.push(value);
    }
    return { kind: 'bytes', bytes: joined(pieces, length), tag: tagOf(headers, length) };
  } catch {
    return { kind: control.signal.aborted ? 'slow' : 'unreachable' };
  } finally {
    clearTimeout(all);
    clearTimeout(quiet);
    giveUp();
  }
}

/** The answer, or a rejection as soon as no more is waited for. */
function heeding<Answer>(signal: AbortSignal, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Error('No more is waited for.'));
    };
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Null where the server says nothing that would change with the file. */
function tagOf(headers: Headers, length: number): string | null {
  const mark = headers.get('etag') ?? headers.get('last-modified');
  return mark === null ? null : `${mark} ${length}`;
}
