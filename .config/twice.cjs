const { Compilation } = require('webpack');

/**
 * A plugin that writes what a page consists of into a second folder too, but for the files that the folder has of its
 * own: two variants come of one compilation.
 */
exports.Twice = class Twice {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Twice', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Twice', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const { name, source, info } of compilation.getAssets()) {
          const second = `../${this.folder}/${name}`;
          if (!name.startsWith('../') && compilation.getAsset(second) === undefined)
            compilation.emitAsset(second, source, info);
        }
      });
    });
  }
};
