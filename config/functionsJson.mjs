import { requireTypeScript } from './requireTypeScript.mjs';

const files = { 'functions.json': 'zh-CN', 'functions.en-US.json': 'en-US' };

/** Texts of the metadata files that tell Excel our worksheet functions, by file name. */
export function functionsJson() {
  const { functionsMetadata } = requireTypeScript('src/functions/functionsMetadata.ts');
  return Object.fromEntries(
    Object.entries(files).map(([name, locale]) => [
      name,
      `${JSON.stringify(functionsMetadata(locale), null, 2)}\n`,
    ]),
  );
}

/** Adds the metadata files to a webpack build. */
export const functionsJsonAssets = () => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('functions.json', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'functions.json', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, text] of Object.entries(functionsJson())) {
            compilation.emitAsset(name, new sources.RawSource(text));
          }
        },
      );
    });
  },
});
