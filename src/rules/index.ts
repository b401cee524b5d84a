// Written by `npm run docs:rules` from the rule files; compared in test/rules/index.test.ts.
import { coChu as nd30QuocHieuCoChu } from './nd30/quoc-hieu/co-chu';
import { soNhoHon10 as nd30SoKyHieuSoNhoHon10 } from './nd30/so-ky-hieu/so-nho-hon-10';
import type { Rule } from './rule';

/** Every rule, by path. */
export const rules: readonly Rule[] = [
  nd30QuocHieuCoChu,
  nd30SoKyHieuSoNhoHon10,
];
