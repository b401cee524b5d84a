const { createHash } = require('node:crypto');
const { chmodSync, readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { cacheOf } = require('./.config/cache.cjs');
const { officeJsFiles, officeJsFolder, officeJsHost } = require('./.config/office-js.cjs');
const { checkedOrigin, manifestFor, OriginError } = require('./.config/origin.cjs');
const { nonce, policy } = require('./.config/policy.cjs');
const { swc } = require('./.config/swc.cjs');
const { Twice } = require('./.config/twice.cjs');

const dist = resolve(__dirname, 'dist');

const loader = (name) => resolve(__dirname, `.config/${name}.cjs`);

/** What the three bundles have in common. `eval` is never used: the pages forbid it. */
const bundle = (name, mode, given) => ({
  name,
  mode,
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    parser: { json: { namedExports: true } },
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc({ modules: 'es6' }) } },
      // Styles are files of their own: the pages' policy lets in no words as styles.
      { test: /\.css$/, type: 'css/auto' },
      { test: /\.(woff2?|png|svg|ico|docx)$/, type: 'asset/resource' },
    ],
  },
  cache: cacheOf({ name, mode, ...given }),
  // As small as Terser's to within a hundredth, in a tenth of the time.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify }), '...'] },
  experiments: { css: true },
  performance: false,
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

/**
 * A page shows neither rows nor examples of the rules, and loads their quotations by themselves, as data. Loaders that
 * come later in the list see a file first.
 */
const apart = [
  { test: /\.ts$/, include: resolve(__dirname, 'src/rules'), loader: loader('without-examples') },
  { test: /\.ts$/, include: resolve(__dirname, 'src/rules/law'), loader: loader('without-quotations') },
  { test: resolve(__dirname, 'src/check/quotations.ts'), loader: loader('evaluated') },
];

const withRules = (config, more) => ({
  ...config,
  module: { ...config.module, rules: [...config.module.rules, ...more] },
});

/** The first script of every page, copied as it is under a name that changes with it. */
const firstSource = resolve(__dirname, 'src/pane/first-script.js');
const first = `first.${createHash('sha256').update(readFileSync(firstSource)).digest('hex').slice(0, 8)}.js`;

/** A page of the variant `cdn`, in dist/cdn; what `intranet` has not of its own is the same file there. */
const page = (name, mode, { entry, pages, given, plugins = [] }) => ({
  ...withRules(bundle(name, mode, given), apart),
  target: ['web', 'es2022'],
  entry: { [name]: entry },
  output: {
    path: resolve(dist, 'cdn'),
    filename: mode === 'production' ? `${name}.[contenthash:8].js` : `${name}.js`,
    cssFilename: mode === 'production' ? `${name}.[contenthash:8].css` : `${name}.css`,
    chunkFilename: ({ chunk }) =>
      `${name}${chunk.name ? `.${chunk.name}` : ''}.${mode === 'production' ? '[contenthash:8]' : '[id]'}.js`,
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    trustedTypes: { policyName: 'the-thuc' },
  },
  plugins: [
    ...pages.map((it) => new HtmlPlugin({ scriptLoading: 'defer', publicPath: '', first, nonce, scripts: [], ...it })),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: firstSource, to: first, info: { minimized: true } },
      ],
    }),
    ...plugins,
    ...(given.served ? [] : [new Twice('intranet')]),
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

/**
 * The task pane: what Word shows. In the variant `cdn` Office.js comes from Microsoft's own address, in `intranet`
 * from beside the page, where it was copied unchanged.
 */
const pane = (mode, given) => {
  const { origin, served } = given;
  const template = './src/pane/taskpane.html';
  const cdn = { policy: pagePolicy(served, [officeJsHost]), scripts: [`${officeJsHost}/lib/1/hosted/office.js`] };
  const intranet = { policy: pagePolicy(served), scripts: ['office-js/office.js'] };
  const transform = (manifest) => manifestFor(manifest.toString('utf8'), origin);
  return page('pane', mode, {
    entry: './src/pane/index.tsx',
    given,
    pages: [
      { template, filename: 'taskpane.html', ...cdn },
      ...(served ? [] : [{ template, filename: '../intranet/taskpane.html', ...intranet }]),
    ],
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform },
          ...(served ? [] : [...officeJsFiles, '../LICENSE.md'].map(officeJsFile)),
        ],
      }),
    ],
  });
};

const officeJsFile = (name) => ({
  from: resolve(officeJsFolder, name),
  to: `../intranet/office-js/${name.replace('../', '')}`,
  info: { minimized: true },
});

/** The page of a developer's own server shows its faults in a frame that needs a policy by name. */
const pagePolicy = (served, scriptHosts = []) =>
  policy({ scriptHosts, trustedTypes: served ? ['webpack-dev-server#overlay'] : [] });

/** The workbench: the same pane beside a .docx, in a browser. It loads nothing from the network. */
const workbench = (mode, given) =>
  page('workbench', mode, {
    entry: './src/workbench/index.tsx',
    given,
    pages: [
      { template: './src/workbench/workbench.html', filename: 'workbench.html', policy: pagePolicy(given.served) },
    ],
  });

/** The command line: one file that Node runs without node_modules. */
const cli = (mode, given) => ({
  ...bundle('cli', mode, given),
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
  const served = env.WEBPACK_SERVE === true;
  const given = { origin: originOf(env), served };
  if (!served) return [pane(mode, given), workbench(mode, given), cli(mode, given)];
  return [
    { ...pane(mode, given), devServer: devServer('taskpane.html', { server: await trustedServer() }) },
    { ...workbench(mode, given), devServer: devServer('workbench.html') },
  ];
};

/** The origin that the manifest is written for; a bad one is told in its one sentence. */
function originOf({ origin }) {
  try {
    return checkedOrigin(origin);
  } catch (error) {
    if (!(error instanceof OriginError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

/** Word opens only https pages: a certificate that this machine trusts, made where Word can run. */
async function trustedServer() {
  const hasWord = process.platform === 'win32' || process.platform === 'darwin';
  if (!hasWord || !process.argv.includes('pane')) return 'http';
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}
