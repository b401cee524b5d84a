const ts = require('typescript');

/** What makes a rule out of a demand without a look at its title; other shapes make their messages of it. */
const untitled = new Set([
  'defineRule',
  'wordingRule',
  'slipRule',
  'properNameRule',
  'presenceRule',
  'skeletonRule',
  'outdatedRule',
  'citationRule',
]);

/**
 * A loader for rule files: the title, the row and the examples of a rule are printed on its page and run as tests, and
 * no page of ours shows them. `examples: …` of an object literal becomes an empty pair, the title that a rule is made
 * with an empty text, its `ref` none; the rest stays, line for line.
 */
module.exports = (source) => stripped(source);
module.exports.stripped = stripped;

function stripped(source) {
  return unshownIn(source).reduceRight((text, { initializer: { pos, end }, instead }) => {
    const lines = text.slice(pos, end).replace(/[^\n]/g, '');
    return `${text.slice(0, pos)} ${instead}${lines}${text.slice(end)}`;
  }, source);
}

function unshownIn(source) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const instead = ts.isPropertyAssignment(node) ? insteadOf(node) : null;
    if (instead !== null) found.push({ initializer: node.initializer, instead });
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function insteadOf({ name, parent, initializer }) {
  if (name.getText() === 'examples') return '{ right: [], wrong: [] }';
  const call = parent.parent;
  if (!ts.isStringLiteralLike(initializer) || !ts.isCallExpression(call)) return null;
  if (name.getText() === 'ref') return 'null';
  return name.getText() === 'title' && untitled.has(call.expression.getText()) ? "''" : null;
}
