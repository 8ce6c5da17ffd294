import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { base } from './base.mjs';
import { functionsJsonAssets } from './functionsJson.mjs';
import { projectPath } from './paths.mjs';

const patterns = [
  { from: projectPath('manifest.xml'), to: 'manifest.xml' },
  { from: projectPath('assets/samples/*.xlsx'), to: 'samples/[name][ext]' },
];

/** The page that stands in for Excel on the web, outside `dist`: nobody ships it. */
export const excelHost = (mode) => {
  const common = base({ name: 'excel-host', mode, ecma: 'es2022' });
  return {
    ...common,
    target: 'web',
    entry: { page: projectPath('tests/excel-host/page/index.tsx') },
    output: {
      ...common.output,
      path: projectPath('.cache/excel-host'),
      filename: '[name].[contenthash:8].js',
    },
    module: {
      ...common.module,
      rules: [...common.module.rules, { test: /\.css$/, type: 'css/auto' }],
    },
    experiments: { css: true },
    plugins: [
      new HtmlWebpackPlugin({
        template: projectPath('tests/excel-host/page/index.html'),
        filename: 'index.html',
        favicon: projectPath('assets/icons/icon-32.png'),
      }),
      new CopyPlugin({ patterns }),
      functionsJsonAssets(),
    ],
  };
};
