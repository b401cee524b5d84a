const { createHash } = require('node:crypto');
const { chmodSync, readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { swc } = require('./.config/swc.cjs');

const dist = resolve(__dirname, 'dist');
const officeJs = 'https://appsforoffice.microsoft.com';

/** The settings and the packages as one word: a cache made under others is of no use. */
const loader = (name) => resolve(__dirname, `.config/${name}.cjs`);
const settings = [
  __filename,
  ...['swc', 'without-examples', 'without-quotations', 'evaluated'].map(loader),
  'package-lock.json',
]
  .reduce((hash, file) => hash.update(readFileSync(resolve(__dirname, file))), createHash('sha256'))
  .digest('hex');

/** What a page may load: its own files, and the scripts of `scriptHosts`. Fluent writes its styles into the page. */
const policy = (scriptHosts = []) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHosts].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What the three bundles have in common. `eval` is never used: the pages forbid it. */
const bundle = (name, mode) => ({
  name,
  mode,
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    parser: { json: { namedExports: true } },
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc({ modules: 'es6' }) } },
      // Loaders that come later in the list see a file first.
      {
        test: /\.ts$/,
        include: resolve(__dirname, 'src/rules'),
        loader: loader('without-examples'),
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.(woff2?|png|svg|ico|docx)$/, type: 'asset/resource' },
    ],
  },
  cache: {
    type: 'filesystem',
    cacheDirectory: resolve(__dirname, '.cache/webpack'),
    version: settings,
  },
  performance: false,
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

/** A page loads the quotations of the rules by themselves, as data. */
const apart = [
  { test: /\.ts$/, include: resolve(__dirname, 'src/rules/law'), loader: loader('without-quotations') },
  { test: resolve(__dirname, 'src/check/quotations.ts'), loader: loader('evaluated') },
];

const withRules = (config, more) => ({
  ...config,
  module: { ...config.module, rules: [...config.module.rules, ...more] },
});

const page = (name, mode, { entry, template, filename, policy: rules, scripts }) => ({
  ...withRules(bundle(name, mode), apart),
  target: ['web', 'es2022'],
  entry: { [name]: entry },
  output: {
    path: dist,
    filename: mode === 'production' ? `${name}.[contenthash:8].js` : `${name}.js`,
    chunkFilename: ({ chunk }) =>
      `${name}${chunk.name ? `.${chunk.name}` : ''}.${mode === 'production' ? '[contenthash:8]' : '[id]'}.js`,
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
  },
  plugins: [
    new HtmlPlugin({ template, filename, policy: rules, scripts, scriptLoading: 'defer' }),
    new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets', noErrorOnMissing: true }] }),
  ],
});

const devServer = (index, extra = {}) => ({
  port: 3000,
  host: 'localhost',
  devMiddleware: { index },
  static: false,
  client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
  ...extra,
});

/** The task pane: what Word shows. Office.js comes from Microsoft's own address, as the Office Store demands. */
const pane = (mode) =>
  page('pane', mode, {
    entry: './src/pane/index.tsx',
    template: './src/pane/taskpane.html',
    filename: 'taskpane.html',
    policy: policy([officeJs]),
    scripts: [`${officeJs}/lib/1/hosted/office.js`],
  });

/** The workbench: the same pane beside a .docx, in a browser. It loads nothing from the network. */
const workbench = (mode) =>
  page('workbench', mode, {
    entry: './src/workbench/index.tsx',
    template: './src/workbench/workbench.html',
    filename: 'workbench.html',
    policy: policy(),
    scripts: [],
  });

/** The command line: one file that Node runs without node_modules. */
const cli = (mode) => ({
  ...bundle('cli', mode),
  target: 'node20',
  // The threads of the command line are this same file.
  node: { __filename: false, __dirname: false },
  entry: './src/cli/index.ts',
  output: {
    path: resolve(dist, 'cli'),
    filename: 'the-thuc.js',
    library: { type: 'commonjs2' },
    asyncChunks: false,
  },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), { apply: makeRunnable }],
});

function makeRunnable(compiler) {
  compiler.hooks.afterEmit.tap('makeRunnable', () => chmodSync(resolve(dist, 'cli/the-thuc.js'), 0o755));
}

module.exports = async (env, { mode = 'production' }) => {
  if (env.WEBPACK_SERVE !== true) return [pane(mode), workbench(mode), cli(mode)];
  return [
    { ...pane(mode), devServer: devServer('taskpane.html', { server: await trustedServer() }) },
    { ...workbench(mode), devServer: devServer('workbench.html') },
  ];
};

/** Word opens only https pages: a certificate that this machine trusts, made where Word can run. */
async function trustedServer() {
  const hasWord = process.platform === 'win32' || process.platform === 'darwin';
  if (!hasWord || !process.argv.includes('pane')) return 'http';
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}
