/** Chunks that go their own way, with everything that only they need. */
const apart = ['english', 'functions', 'selfTest', 'county', 'countyEnglish'];

const namesOf = (module, { chunkGraph }) =>
  [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name);

const alone = ['taskpane', 'english', 'countyEnglish', 'selfTest', 'dark'];
const isLater = ({ name }) => !alone.includes(name);

/**
 * Three files for the pane: `taskpane` paints and registers, `work` recognises, evaluates and writes, `more` holds
 * what lies behind the first screen. The county's part (`county`) is a fourth one, fetched when it is opened. Fewer files compress better and come sooner than a dozen.
 */
export const chunks = {
  cacheGroups: {
    default: false,
    defaultVendors: false,
    work: {
      name: 'work',
      enforce: true,
      priority: 2,
      chunks: isLater,
      test: (module, graphs) => {
        const names = namesOf(module, graphs);
        return (
          !names.includes('taskpane') && ['pane', 'commands'].some((one) => names.includes(one))
        );
      },
    },
    more: {
      name: 'more',
      enforce: true,
      priority: 1,
      chunks: (chunk) => isLater(chunk) && !['functions', 'pane', 'commands'].includes(chunk.name),
      test: (module, graphs) => {
        const names = namesOf(module, graphs);
        return !names.includes('taskpane') && !names.every((name) => apart.includes(name));
      },
    },
  },
};
