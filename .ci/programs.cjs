const { accessSync, constants, existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

/** The programs the tests drive: the variable that names one, where it is usually found, and its Debian packages. */
const programs = {
  chromium: {
    title: 'Chrome, Edge hoặc Chromium',
    variable: 'THE_THUC_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: ['chromium'],
  },
  libreoffice: {
    title: 'LibreOffice Writer',
    variable: 'THE_THUC_SOFFICE',
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      '/opt/libreoffice/program/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    ],
    // Liberation Serif has the widths of Times New Roman: pages break where they would with it.
    debian: ['libreoffice-writer-nogui', 'fonts-liberation'],
  },
  nginx: {
    title: 'nginx',
    variable: 'THE_THUC_NGINX',
    names: ['nginx'],
    places: [
      '/usr/sbin/nginx',
      '/usr/local/sbin/nginx',
      '/opt/homebrew/bin/nginx',
      '/opt/homebrew/opt/nginx/bin/nginx',
    ],
    debian: ['nginx'],
  },
  openssl: {
    title: 'OpenSSL',
    variable: 'THE_THUC_OPENSSL',
    names: ['openssl'],
    places: ['C:\\Program Files\\Git\\usr\\bin\\openssl.exe'],
    debian: ['openssl'],
  },
  poppler: {
    title: 'pdftocairo (Poppler)',
    variable: 'THE_THUC_PDFTOCAIRO',
    names: ['pdftocairo'],
    places: ['/opt/homebrew/bin/pdftocairo', 'C:\\Program Files\\poppler\\Library\\bin\\pdftocairo.exe'],
    debian: ['poppler-utils'],
  },
};

/** The path of a program of the table, or undefined where this machine has none. */
exports.pathOf = (name) => {
  const { variable, names, places } = programs[name];
  const named = process.env[variable];
  if (named) return isRunnable(named) ? named : undefined;

  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((file) => folders.map((folder) => join(folder, file))), ...places].find(isRunnable);
};

exports.programs = programs;

function isRunnable(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
