const { dirname, resolve } = require('node:path');

/** Where a page of the variant `cdn` gets Office.js: Microsoft's own address, as the Office Store demands. */
exports.officeJsHost = 'https://appsforoffice.microsoft.com';

/** The package of Office.js, which the variant `intranet` is copied from, unchanged. */
exports.officeJsFolder = resolve(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * What of the package a pane in Word loads: the loader, then one file by the kind of Word (win32 16.00 is that of old
 * builds, which are told that they are too old; o15apptofilemappingtable is for a browser without Word), then the
 * words of Office in the language of Word, where there is none those in English. Left out: what serves other programs
 * of Office, and the sender of telemetry, without which Office.js sends none.
 */
exports.officeJsFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'word-win32-16.00.js',
  'word-win32-16.01.js',
  'word-mac-16.00.js',
  'word-web-16.00.js',
  'word-ios-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];
