import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostClasses } from './coverage/hostClasses';
import type { UsedMember } from './coverage/usedMembers';
import { usedMembers } from './coverage/usedMembers';
import { hostWith, inSheet } from './hostWith';
import type { HostObject } from './protocol/HostObject';

const folder = join(__dirname, '..', '..', 'src', 'workbook', 'excel');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(folder, name));

/** What the client does by itself. */
const ofTheClient = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'toJSON',
  'track',
  'untrack',
]);
/** Classes that never reach Excel: the batch itself. */
const classesOfTheClient = new Set(['RequestContext', 'Session']);

function registration(member: string): string {
  const event = member.replace(/^on/, '');
  return `_Register${event === 'Changed' ? 'DataChanged' : event}Event`;
}

function isThere(object: HostObject | undefined, { member, use }: UsedMember): boolean {
  if (!object) return false;
  const { scalars, setters, properties, objectMethods, valueMethods } = object;
  if (/^on[A-Z]/.test(member)) return valueMethods?.[registration(member)] !== undefined;
  if (use === 'set') return setters?.[member] !== undefined;
  const readable = [scalars, properties, objectMethods, valueMethods, setters];
  return readable.some((members) => members?.[member] !== undefined);
}

describe('what the add-in uses of Excel', () => {
  const used = usedMembers(files).filter(
    ({ className, member }) => !ofTheClient.has(member) && !classesOfTheClient.has(className),
  );

  it('is found in its sources: named, set, and named in a load', () => {
    expect(used).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ className: 'Workbook', member: 'worksheets', use: 'read' }),
        expect.objectContaining({ className: 'Range', member: 'values', use: 'set' }),
        expect.objectContaining({ className: 'Worksheet', member: 'visibility', use: 'load' }),
        expect.objectContaining({ className: 'WorksheetCollection', member: 'onChanged' }),
      ]),
    );
  });

  it('is all in the simulated Excel', () => {
    const classes = hostClasses(hostWith());
    const missing = used
      .filter((one) => !isThere(classes.get(one.className), one))
      .map(({ className, member, use, where }) => `${className}.${member} (${use}) ${where}`);
    expect(missing).toEqual([]);
  });
});

describe('the members of the simulated Excel', () => {
  it('all exist in the client library by the same name', () => {
    const unknown = [...hostClasses(hostWith())].flatMap(([className, object]) => {
      const library: unknown = Reflect.get(Excel, className);
      const client = typeof library === 'function' ? (library.prototype as object) : {};
      const { scalars, setters, properties, objectMethods, valueMethods } = object;
      return [scalars, setters, properties, objectMethods, valueMethods]
        .flatMap((members) => Object.keys(members ?? {}))
        .filter((member) => !member.startsWith('_') && !(member in client))
        .map((member) => `${className}.${member}`);
    });
    expect(unknown).toEqual([]);
  });
});

describe('what the simulated Excel does not have', () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['Worksheet.calculate', (sheet) => sheet.calculate(true)],
    ['Worksheet.copy', (sheet) => sheet.copy()],
    ['Worksheet.charts', (sheet) => sheet.charts.load('count')],
    ['Worksheet.standardWidth', (sheet) => sheet.load('standardWidth')],
    ['Worksheet.standardWidth', (sheet) => (sheet.standardWidth = 9)],
    ['Range.style', (sheet) => sheet.getRange('A1').load('style')],
    ['RangeFormat.autofitColumns', (sheet) => sheet.getRange('A1').format.autofitColumns()],
    [
      'CellProperties.format.font.size',
      (sheet) => sheet.getRange('A1').getCellProperties({ format: { font: { size: true } } }),
    ],
  ])('%s is refused by its name, and never passed over in silence', async (name, use) => {
    hostWith();
    await expect(inSheet(use)).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: name },
    });
  });
});
