import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { fillManifest } from '../scripts/manifest/fill.mjs';
import { base } from './base.mjs';
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs';
import { functionsJsonAssets } from './functionsJson.mjs';
import { isNeededOfficeFile } from './officeFiles.mjs';
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

/**
 * Pane, ribbon commands and worksheet functions: one page, one runtime, one bundle. English and the screens behind
 * the first one are files of their own, so that the page stands sooner.
 */
export const addin = (mode, settings) => {
  const common = base({ name: 'addin', mode, ecma: 'es2020' });
  return {
    ...common,
    target: 'web',
    entry: { taskpane: projectPath('src/taskpane/index.tsx') },
    output: { ...common.output, chunkFilename: '[name].[contenthash:8].js' },
    plugins: [
      page(settings),
      new CopyPlugin({ patterns: copies(settings) }),
      functionsJsonAssets(),
    ],
  };
};
