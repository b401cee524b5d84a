/** How TypeScript becomes JavaScript, for the bundles, the tests and the scripts alike. */
exports.swc = ({ modules }) => ({
  sourceMaps: modules === 'commonjs' ? 'inline' : true,
  module: { type: modules },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
});
