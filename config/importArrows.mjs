// Which room may name which: one direction, and the host objects only where the host is met.
const pure = ['standards', 'numeric', 'engine', 'reading', 'writing', 'locale'];

/** For each room the other rooms that it may import from. */
const allowed = {
  standards: [],
  numeric: [],
  locale: [],
  engine: ['standards', 'numeric'],
  reading: ['standards', 'numeric', 'engine', 'workbook'],
  writing: ['standards', 'numeric', 'engine', 'reading', 'workbook', 'locale'],
  workbook: [],
  'workbook/excel': ['workbook'],
  'workbook/file': ['workbook'],
  app: ['standards', 'numeric', 'engine', 'reading', 'writing', 'workbook', 'locale'],
  functions: ['standards', 'numeric', 'engine', 'reading', 'writing', 'workbook', 'locale'],
  commands: ['standards', 'app', 'writing', 'workbook', 'workbook/excel', 'locale'],
  cli: [...pure, 'app', 'workbook', 'workbook/file'],
  taskpane: [...pure, 'app', 'workbook', 'workbook/excel', 'commands', 'functions'],
  workbench: [...pure, 'app', 'workbook', 'workbook/file', 'taskpane'],
};

const rooms = Object.keys(allowed);

/** Import paths that lead into a room from anywhere inside `src`. */
function pathsInto(room) {
  const into = `^(\\.\\./)+${room}(/|$)`;
  // Inside `workbook` the adapters are reached by `./excel` as well.
  const inner = room.startsWith('workbook/') ? `|^(\\.\\./)*(\\./)?${room.slice(9)}/` : '';
  // The port's own files are not the adapters'.
  return room === 'workbook' ? '^(\\.\\./)+workbook/(?!excel/|file/)' : into + inner;
}

function forbidden(room) {
  const others = rooms.filter((other) => other !== room && !allowed[room].includes(other));
  return (
    others
      // An adapter reaches the port by `../`, which is no path into another room.
      .filter((other) => !(room.startsWith('workbook/') && other === 'workbook'))
      .map((other) => ({
        regex: pathsInto(other),
        message: `src/${room} 不得引用 src/${other}（见 docs/decisions/011）。`,
      }))
  );
}

const hostGlobals = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime'].map(
  (name) => ({ name, message: 'Office 对象只在 workbook/excel 与各入口使用。' }),
);
const meetHost = [
  'src/workbook/excel/**',
  'src/taskpane/index.tsx',
  'src/commands/**',
  'src/functions/registerFunctions.ts',
  'src/functions/customFunctionsRuntime.d.ts',
];

/** The rules of the house's arrows for ESLint, one entry a room. */
export const importArrows = [
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    ...(room === 'workbook' ? { ignores: ['src/workbook/excel/**', 'src/workbook/file/**'] } : {}),
    rules: { 'no-restricted-imports': ['error', { patterns: forbidden(room) }] },
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: meetHost,
    rules: { 'no-restricted-globals': ['error', ...hostGlobals] },
  },
];
