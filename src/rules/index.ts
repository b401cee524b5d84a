// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.
import { rules as chung } from './chung';
import { rules as hd05 } from './hd05';
import { rules as hd36 } from './hd36';
import { rules as nd30 } from './nd30';
import type { Rule } from './rule';

/** Every rule, by path. */
export const rules: readonly Rule[] = [...chung, ...hd05, ...hd36, ...nd30];
