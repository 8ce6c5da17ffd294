import { createRequire } from 'node:module';
import { missingTokens } from './missingTokens.mjs';

const { webLightTheme } = createRequire(import.meta.url)('@fluentui/tokens');

/** Ends a build with an error where a style names a token that the cut themes do not hold. */
export const tokenCheck = () => ({
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('token check', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'token check', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const scripts = Object.entries(assets).filter(([name]) => /^[^/]+\.js$/.test(name));
          for (const [name, asset] of scripts) {
            const missing = missingTokens(asset.source().toString(), Object.keys(webLightTheme));
            if (missing.length > 0) {
              const text = `${name} 用到主题里没有的 ${missing.join('、')}：在 config/ahead/usedTokens.mjs 里补上这个组件。`;
              compilation.errors.push(new WebpackError(text));
            }
          }
        },
      );
    });
  },
});
