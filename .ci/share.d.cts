/** Thrown for what is no folder on a network; its message is the one sentence to show. */
export class ShareError extends Error {}

/** Two files for the registry of Windows, by name: trust the catalogue in a folder on the network, and take that back. */
export function registryFiles(folder: string): Readonly<Record<string, Buffer>>;
