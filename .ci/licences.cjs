const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

/** Licences under which a package may go out with the pages: each lets anybody use, change and hand on. */
const good = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Zlib',
  'Unlicense',
  'OFL-1.1',
]);

/** Copied unchanged into dist/intranet with its own licence beside it, which lets it go with an app for Office. */
const besidePage = '@microsoft/office-js';

/** Name, version and licence of every package that may be in a bundle, and whether its licence is one of the good. */
exports.bundledLicences = (root) => {
  const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version }]) => {
      const { name, license } = JSON.parse(readFileSync(resolve(root, path, 'package.json'), 'utf8'));
      return { name, version, licence: license ?? '', isGood: good.has(license) };
    });
};

exports.besidePage = besidePage;
