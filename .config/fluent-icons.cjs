/**
 * @fluentui/react-icons for tests: thousands of icons, of which Fluent's components name some dozens and draw fewer.
 * Loading them all took a second of every test of the pane; here each comes with the first component that draws it.
 */
const { bundleIcon, iconFilledClassName, iconRegularClassName } = require('@fluentui/react-icons/utils');

module.exports = new Proxy(
  { bundleIcon, iconFilledClassName, iconRegularClassName },
  {
    get(known, name) {
      const [, words] = /^([A-Z][A-Za-z]*?)\d*(?:Filled|Regular)$/.exec(String(name)) ?? [];
      if (name in known || words === undefined) return known[name];
      const file = words.replace(/\B[A-Z]/g, '-$&').toLowerCase();
      return require(`@fluentui/react-icons/svg/${file}`)[name];
    },
  },
);
