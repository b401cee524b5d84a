/** Where the pages say who made a style: a server may put a number used once in its place (docs/cai-dat/nginx). */
const nonce = 'TheThucNonce';

/** What a page may load: its own files and the scripts of `scriptHosts`; what it may do: nothing that runs words as code. */
const policy = ({ scriptHosts = [], trustedTypes = [] } = {}) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHosts].join(' ')}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${['default', 'the-thuc', ...trustedTypes].join(' ')}`,
  ].join('; ');

exports.nonce = nonce;
exports.policy = policy;
