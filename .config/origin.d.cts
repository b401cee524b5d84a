export const defaultOrigin: string;

/** Thrown for an origin that Word would not open; its message is the one sentence to show. */
export class OriginError extends Error {}

/** The origin as it is to stand in the manifest: https, a name, a port if need be, and nothing after it. */
export function checkedOrigin(given?: unknown): string;

/** manifest.xml with its addresses at an origin; nothing else of it changes. */
export function manifestFor(manifest: string, origin: string): string;
