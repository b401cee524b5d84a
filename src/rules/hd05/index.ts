// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.
import type { Rule } from '../rule';

/** The rules of this folder, by path. */
export const rules: readonly Rule[] = [
];
