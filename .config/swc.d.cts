/** Options of swc for TypeScript, by the kind of modules that come out. */
export function swc(kind: { readonly modules: 'commonjs' | 'es6' }): Readonly<Record<string, unknown>>;
