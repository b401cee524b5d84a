import { resolve } from 'node:path';
import { bundledLicences } from '../../.ci/licences.cjs';

const bundled = bundledLicences(resolve(__dirname, '../..'));

test('every package that may be in a bundle lets anybody use, change and hand it on', () => {
  expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'zod', 'fflate', 'minisearch']));
  expect(bundled.filter(({ isGood }) => !isGood)).toEqual([]);
});
