import { gzipSync } from 'node:zlib';

/** Scripts that no run in Chinese in the pane asks for, by the name of their chunk. */
const apart = ['english', 'countyEnglish', 'functions', 'selfTest'];
/** What opens the pane, recognises the table, shows the verdicts and writes them. */
const path = ['taskpane', 'work', 'oldExcel', 'opening'];

/** The county's part, fetched when it is opened. */
const county = ['county'];

/**
 * What the pane may weigh when compressed, in bytes: until the result is written, the county's part, and in all with it.
 */
export const paneBudgets = { untilWritten: 200_000, county: 60_000, whole: 300_000 };

const chunkOf = (name) => name.split('.')[0];
const ours = (name) => /^[^/]+\.(js|css)$/.test(name) && !apart.includes(chunkOf(name));

/**
 * Compressed bytes (gzip -9) of every script and style of ours that a run in Chinese can load; not office.js.
 * `isUntilWritten`: needed from opening until the result is written. `isCounty`: only when 总体研判 is opened.
 */
export function paneSizes(assets) {
  return Object.entries(assets)
    .filter(([name]) => ours(name))
    .map(([name, content]) => ({
      name,
      bytes: gzipSync(content, { level: 9 }).length,
      isUntilWritten: path.includes(chunkOf(name)),
      isCounty: county.includes(chunkOf(name)),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Sums of `paneSizes`, as the budgets name them. */
export function paneTotals(assets) {
  const sum = (sizes) => sizes.reduce((total, { bytes }) => total + bytes, 0);
  const sizes = paneSizes(assets);
  return {
    untilWritten: sum(sizes.filter(({ isUntilWritten }) => isUntilWritten)),
    county: sum(sizes.filter(({ isCounty }) => isCounty)),
    whole: sum(sizes),
  };
}

const words = {
  untilWritten: '从打开到写入结果所需的脚本',
  county: '总体研判的脚本',
  whole: '面板的全部脚本',
};

/** Why the pane is too heavy, or `null`. */
export function paneBudgetProblem(assets, budgets = paneBudgets) {
  const totals = paneTotals(assets);
  const over = Object.keys(budgets).filter((name) => totals[name] > budgets[name]);
  if (over.length === 0) return null;
  const said = over.map(
    (name) => `${words[name]}压缩后共 ${totals[name]} 字节，超过上限 ${budgets[name]}`,
  );
  const files = paneSizes(assets).map(
    ({ name, bytes }) => `  ${String(bytes).padStart(8)}  ${name}`,
  );
  return [...said, '（不含 office.js、英文、工作表函数和自检）：', ...files].join('\n');
}

/** Ends a production build with an error where the pane has grown over a budget. */
export const paneBudget = () => ({
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('pane budget', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'pane budget', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const contents = Object.entries(assets).map(([name, asset]) => [name, asset.buffer()]);
          const problem = paneBudgetProblem(Object.fromEntries(contents));
          if (problem) compilation.errors.push(new WebpackError(problem));
        },
      );
    });
  },
});
