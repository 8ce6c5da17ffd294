import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { base } from './base.mjs';
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs';
import { projectPath } from './paths.mjs';

const patterns = [
  { from: projectPath('node_modules/excelize-wasm/excelize.wasm.gz'), to: 'excelize.wasm.gz' },
  { from: projectPath('assets/samples/*.xlsx'), to: 'samples/[name][ext]' },
  { from: projectPath('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
];

/** What the grid and the reader of workbooks need beyond the pane's policy. */
const needs = {
  scripts: ["'wasm-unsafe-eval'"],
  // The two style sheets that Univer puts into the page as text; an update of Univer may change them.
  styles: [
    "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
    "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  ],
  images: ['data:', 'blob:'],
  fonts: ["'self'", 'data:'],
};

/** The local page for desks without Excel: grid, pane and the file adapter. */
export const workbench = (mode) => {
  const common = base({ name: 'workbench', mode, ecma: 'es2022' });
  return {
    ...common,
    target: ['web', 'es2022'],
    entry: { workbench: projectPath('src/workbench/index.tsx') },
    output: { ...common.output, filename: '[name].[contenthash:8].js' },
    resolve: {
      ...common.resolve,
      alias: { 'excelize-wasm$': projectPath('node_modules/excelize-wasm/main.js') },
    },
    module: {
      ...common.module,
      rules: [...common.module.rules, { test: /\.css$/, type: 'css/auto' }],
    },
    experiments: { css: true },
    plugins: [
      new HtmlWebpackPlugin({
        template: projectPath('src/workbench/index.html'),
        filename: 'index.html',
        templateParameters: { policy: contentSecurityPolicy(needs) },
      }),
      new CopyPlugin({ patterns }),
    ],
  };
};
