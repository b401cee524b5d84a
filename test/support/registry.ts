import { builtIn } from '../../src/catalogue/built-in';
import { Registry } from '../../src/catalogue/registry';

import { citationsWith } from '../../src/rules/reading/citations';

/** The registry that comes with the product, built once for all tests of a file. */
export const registry = new Registry(builtIn());

/** References compared with it. */
export const citations = citationsWith(registry);
