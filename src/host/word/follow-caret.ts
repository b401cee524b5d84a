import type { OfficeApi } from './globals';

/**
 * Tells whenever the selection may have moved, in every Word (`DocumentSelectionChanged`, the set of the shared API); the
 * answer ends that.
 */
export function followCaretIn(office: OfficeApi, listener: () => void): () => void {
  const { document } = office.context;
  const moved = () => {
    listener();
  };
  document.addHandlerAsync(office.EventType.DocumentSelectionChanged, moved);
  return () => {
    document.removeHandlerAsync(office.EventType.DocumentSelectionChanged, { handler: moved });
  };
}
