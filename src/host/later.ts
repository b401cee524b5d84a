import type { Capabilities, Host } from './host';

/**
 * A host whose code is loaded with the first thing asked of it; what it can do is known before. Where the code does not
 * arrive, the next question tries again.
 */
export function hostLater(can: Capabilities, load: () => Promise<Host>): Host {
  let loading: Promise<Host> | null = null;
  const loaded = (): Promise<Host> =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
  const later = (listen: (host: Host, heard: () => void) => () => void, listener: () => void): (() => void) => {
    let ended = false;
    const heard = () => {
      if (!ended) listener();
    };
    const listening = loaded().then(
      (host) => listen(host, heard),
      () => () => undefined,
    );
    return () => {
      ended = true;
      void listening.then((end) => {
        end();
      });
    };
  };
  return {
    can,
    read: async () => (await loaded()).read(),
    select: async (place, expect) => (await loaded()).select(place, expect),
    caret: async () => (await loaded()).caret(),
    selection: async () => (await loaded()).selection(),
    apply: async (edits) => (await loaded()).apply(edits),
    undo: async () => (await loaded()).undo(),
    traces: async () => (await loaded()).traces(),
    clean: async (groups) => (await loaded()).clean(groups),
    open: async (file) => (await loaded()).open(file),
    comment: async (notes) => (await loaded()).comment(notes),
    uncomment: async () => (await loaded()).uncomment(),
    keep: async (text) => (await loaded()).keep(text),
    watch: (listener) => later((host, heard) => host.watch(heard), listener),
    followCaret: (listener) => later((host, heard) => host.followCaret(heard), listener),
  };
}
