/** Files beside the modules that say what a build makes. */
export const settings: readonly string[];

/** What webpack keeps of a build for the next one, and under which name and version. */
export function cacheOf(bundle: {
  readonly name: string;
  readonly mode: string;
  readonly served: boolean;
  readonly origin: string | undefined;
}): {
  readonly type: 'filesystem';
  readonly cacheDirectory: string;
  readonly name: string;
  readonly version: string;
  readonly buildDependencies: { readonly settings: readonly string[] };
};

/** One word for the contents of files and for what else is given. */
export function versionOf(files: readonly string[], given: readonly string[]): string;
