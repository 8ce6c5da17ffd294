import MinimizerPlugin from 'minimizer-webpack-plugin';
import { projectPath } from './paths.mjs';

/** swc for TypeScript and React; `env` is the oldest engine that must run the outcome. */
const swcRule = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  },
});

/** What every build has in common. `name` is the folder under `dist/` and the name of the cache. */
export function base({ name, mode, ecma, clean = true }) {
  return {
    name,
    mode,
    context: projectPath(''),
    output: { path: projectPath(`dist/${name}`), clean },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    // `import { version } from '../package.json'` takes that one value into a bundle, not the file.
    module: { rules: [swcRule(ecma)], parser: { json: { namedExports: true } } },
    devtool: mode === 'production' ? false : 'source-map',
    optimization: {
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true }),
      ],
    },
    performance: false,
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: projectPath('.cache/webpack'),
      buildDependencies: { config: [projectPath('config/')] },
    },
    stats: 'errors-warnings',
  };
}
