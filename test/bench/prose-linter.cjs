/** The peer that citations are measured beside: textlint on plain text with two small rules, as an office might set it up. */
const { TextlintKernel } = require('@textlint/kernel');
const text = require('@textlint/textlint-plugin-text');

/** A rule that reports every match of a pattern in the text of a document. */
const patternRule = (pattern, message) => (context) => ({
  [context.Syntax.Str](node) {
    for (const { index } of context.getSource(node).matchAll(pattern)) {
      context.report(node, new context.RuleError(message, { index }));
    }
  },
});

const rules = [
  { ruleId: 'doubled-blank', rule: patternRule(/ {2,}/g, 'Thừa dấu cách.') },
  { ruleId: 'blank-before-mark', rule: patternRule(/ [,;:.]/g, 'Thừa dấu cách trước dấu câu.') },
];
const plugins = [{ pluginId: 'text', plugin: text.default ?? text }];
const kernel = new TextlintKernel();

/** Lints a text; resolves to the number of messages. */
exports.lintProse = async (source) => {
  const { messages } = await kernel.lintText(source, { ext: '.txt', plugins, rules });
  return messages.length;
};
