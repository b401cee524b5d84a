const ts = require('typescript');

/**
 * A loader for rule files: the examples of a rule are printed on its page and run as tests, and no program shows them.
 * `examples: …` of an object literal becomes an empty pair; the rest stays, line for line.
 */
module.exports = (source) => stripped(source);
module.exports.stripped = stripped;

function stripped(source) {
  return examplesIn(source).reduceRight((text, { pos, end }) => {
    const lines = text.slice(pos, end).replace(/[^\n]/g, '');
    return `${text.slice(0, pos)} { right: [], wrong: [] }${lines}${text.slice(end)}`;
  }, source);
}

function examplesIn(source) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'examples') found.push(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
