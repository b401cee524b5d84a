const ts = require('typescript');

/**
 * A loader for rule files: the title and the examples of a rule are printed on its page and run as tests, and no
 * program shows them. `examples: …` of an object literal is left out, and the `title: …` beside an `id`; the rest stays,
 * line for line.
 */
module.exports = (source) => stripped(source);
module.exports.stripped = stripped;

function stripped(source) {
  return unshownIn(source).reduceRight((text, { pos, end }) => {
    const after = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
    const lines = text.slice(pos, end + after).replace(/[^\n]/g, '');
    return `${text.slice(0, pos)}${lines}${text.slice(end + after)}`;
  }, source);
}

function unshownIn(source) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && isUnshown(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isUnshown({ name, parent, initializer }) {
  if (name.getText() === 'examples') return true;
  const isRule = parent.properties.some((property) => property.name?.getText() === 'id');
  return name.getText() === 'title' && isRule && ts.isStringLiteralLike(initializer);
}
