import { builtIn } from '../../src/catalogue/built-in';
import { Registry } from '../../src/catalogue/registry';

/** The registry that comes with the product, built once for all tests of a file. */
export const registry = new Registry(builtIn());
