const ts = require('typescript');

/**
 * A loader for the files of src/rules/law: a page loads the quotations of the rules when the first is read, not with
 * the rules. What is quoted (`nghiDinh30(clause, quote)`) becomes empty; the rest stays, line for line.
 */
module.exports = (source) => unquoted(source);
module.exports.unquoted = unquoted;

function unquoted(source) {
  return quotationsIn(source).reduceRight((text, { pos, end }) => {
    const lines = text.slice(pos, end).replace(/[^\n]/g, '');
    return `${text.slice(0, pos)} ''${lines}${text.slice(end)}`;
  }, source);
}

function quotationsIn(source) {
  const file = ts.createSourceFile('law.ts', source, ts.ScriptTarget.Latest, true);
  const makers = new Set(file.statements.flatMap((statement) => importedFromBasis(statement)));
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && makers.has(node.expression.getText(file)) && node.arguments.length > 1)
      found.push(node.arguments[1]);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importedFromBasis(statement) {
  if (!ts.isImportDeclaration(statement) || statement.moduleSpecifier.text !== './basis') return [];
  return statement.importClause?.namedBindings?.elements?.map(({ name }) => name.text) ?? [];
}
