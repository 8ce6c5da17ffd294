import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { fillManifest } from '../scripts/manifest/fill.mjs';
import { aheadRules } from './ahead/ahead.mjs';
import { tokenCheck } from './ahead/tokenCheck.mjs';
import { base } from './base.mjs';
import { chunks } from './chunks.mjs';
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs';
import { functionsJsonAssets } from './functionsJson.mjs';
import { isNeededOfficeFile } from './officeFiles.mjs';
import { paneBudget } from './paneBudget.mjs';
import { projectPath } from './paths.mjs';
import { requireTypeScript } from './requireTypeScript.mjs';

/** Microsoft's files, byte for byte: `minimized` keeps the minimizer away from them. */
const officeFiles = {
  from: projectPath('node_modules/@microsoft/office-js/dist'),
  to: 'office-js',
  info: { minimized: true },
  filter: isNeededOfficeFile,
};
const officeLicence = {
  from: projectPath('node_modules/@microsoft/office-js/LICENSE.md'),
  to: 'office-js/LICENSE.md',
  info: { minimized: true },
};

function copies(settings) {
  const always = [
    { from: projectPath('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
    { from: projectPath('config/pages/oldExcel.js'), to: 'oldExcel.js', info: { minimized: true } },
    { from: projectPath('config/pages/opening.css'), to: 'opening.css' },
    {
      from: projectPath('manifest.xml'),
      to: 'manifest.xml',
      transform: (content) => fillManifest(content.toString(), settings),
    },
  ];
  return settings.officeJs.bundled ? [...always, officeFiles, officeLicence] : always;
}

const page = (settings) =>
  new HtmlWebpackPlugin({
    template: projectPath('config/pages/taskpane.html'),
    filename: 'taskpane.html',
    chunks: ['taskpane'],
    hash: true,
    templateParameters: {
      officeJs: settings.officeJs.address,
      policy: contentSecurityPolicy({ scripts: [settings.officeJs.origin].filter(Boolean) }),
      zh: requireTypeScript('src/locale/zh-CN/page.ts').page,
      en: requireTypeScript('src/locale/en-US/page.ts').page,
    },
  });

/** Every byte counts on the way to a school's office: short names everywhere, since all files go out together. */
const smallest = {
  splitChunks: chunks,
  moduleIds: 'size',
  chunkIds: 'size',
  mangleExports: 'size',
  minimizer: [
    new MinimizerPlugin({
      minify: MinimizerPlugin.swcMinify,
      extractComments: true,
      terserOptions: {
        ecma: 2020,
        module: true,
        compress: { ecma: 2020, passes: 3, pure_getters: true, keep_fargs: false },
        mangle: { toplevel: true },
      },
    }),
  ],
};

/**
 * Pane, ribbon commands and worksheet functions: one page, one runtime, one bundle. English and the screens behind
 * the first one are files of their own, so that the page stands sooner.
 */
export const addin = (mode, settings) => {
  const common = base({ name: 'addin', mode, ecma: 'es2020' });
  const isProduction = mode === 'production';
  return {
    ...common,
    target: ['web', 'es2020'],
    entry: { taskpane: projectPath('src/taskpane/index.tsx') },
    output: { ...common.output, chunkFilename: '[name].[contenthash:8].js' },
    module: { ...common.module, rules: [...aheadRules, ...common.module.rules] },
    optimization: isProduction ? smallest : common.optimization,
    plugins: [
      page(settings),
      new CopyPlugin({ patterns: copies(settings) }),
      functionsJsonAssets(),
      tokenCheck(),
      ...(isProduction ? [paneBudget()] : []),
    ],
  };
};
