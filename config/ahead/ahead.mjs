import { projectPath } from '../paths.mjs';

const under = projectPath('src/taskpane');

/** What of the pane is worked out while building instead of in the page: its styles and its themes. */
export const aheadRules = [
  {
    test: /[\\/]use\w+Styles\.ts$/,
    include: under,
    enforce: 'pre',
    loader: projectPath('config/ahead/stylesLoader.mjs'),
  },
  {
    test: /[\\/]\w*[tT]heme\.ts$/,
    include: under,
    enforce: 'pre',
    loader: projectPath('config/ahead/themeLoader.mjs'),
  },
];
