import type { CheckGroup } from '../CheckGroup';
import { codeOf } from '../codeOf';
import type { Scratch } from '../Scratch';

const wish = { format: { fill: { color: true, pattern: true, patternColor: true } } };

/** Fills, borders and addresses of many areas. */
export const fillChecks: CheckGroup = {
  name: 'fills',
  checks: [
    { name: 'none', expected: '#FFFFFF None', ask: (scratch) => tellFill(scratch, 'A1') },
    { name: 'solid', expected: '#C00000 Solid', ask: askSolid },
    { name: 'hatched', expected: '#FFC7CE Gray16 #0000FF', ask: askHatched },
    { name: 'color-over-hatching', expected: '#FFFF00 Gray16', ask: askColorOverHatching },
    { name: 'pattern-after-color', expected: '#FFFF00 Solid', ask: askPatternAfterColor },
    { name: 'cleared', expected: '#FFFFFF None', ask: askCleared },
    { name: 'shared', expected: '#C00000 Solid', ask: askShared },
    { name: 'mixed', expected: 'none none', ask: askMixed },
    { name: 'cell-properties', expected: 'None,Solid #C00000 | 1 × 2', ask: askCellProperties },
    { name: 'borders-of-areas', expected: 'ok', ask: askBorders },
    { name: 'long-address', expected: 'ok', ask: (scratch) => askAddress(scratch, 8000) },
    { name: 'longer-address', expected: null, ask: (scratch) => askAddress(scratch, 8300) },
    { name: 'scattered', expected: '1000', ask: askScattered },
  ],
};

function tellFill(scratch: Scratch, address: string): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const fill = sheet.getRange(address).format.fill.load('color,pattern');
    await context.sync();
    return `${fill.color.toUpperCase()} ${fill.pattern}`;
  });
}

async function askSolid(scratch: Scratch): Promise<string> {
  await scratch.run(async (context, sheet) => {
    sheet.getRange('B2').format.fill.color = '#c00000';
    await context.sync();
  });
  return tellFill(scratch, 'B2');
}

function askHatched(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const { fill } = sheet.getRange('B4').format;
    fill.color = '#FFC7CE';
    fill.pattern = 'Gray16';
    fill.patternColor = '#0000FF';
    await context.sync();
    fill.load('color,pattern,patternColor');
    await context.sync();
    return [fill.color, fill.pattern, fill.patternColor].join(' ');
  });
}

async function askColorOverHatching(scratch: Scratch): Promise<string> {
  await scratch.run(async (context, sheet) => {
    const { fill } = sheet.getRange('B6').format;
    fill.color = '#FFC7CE';
    fill.pattern = 'Gray16';
    fill.color = '#FFFF00';
    await context.sync();
  });
  return tellFill(scratch, 'B6');
}

async function askPatternAfterColor(scratch: Scratch): Promise<string> {
  await scratch.run(async (context, sheet) => {
    const { fill } = sheet.getRange('B8').format;
    fill.pattern = 'Gray16';
    fill.color = '#FFFF00';
    fill.pattern = 'Solid';
    await context.sync();
  });
  return tellFill(scratch, 'B8');
}

async function askCleared(scratch: Scratch): Promise<string> {
  await scratch.run(async (context, sheet) => {
    const { fill } = sheet.getRange('B10').format;
    fill.color = '#C00000';
    fill.clear();
    await context.sync();
  });
  return tellFill(scratch, 'B10');
}

function askShared(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const { fill } = sheet.getRanges('D2:D3,F5').format;
    fill.color = '#C00000';
    await context.sync();
    fill.load('color,pattern');
    await context.sync();
    return `${fill.color} ${fill.pattern}`;
  });
}

/** Our adapter takes `null` and an empty text alike for "they differ". */
function askMixed(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange('H2').format.fill.color = '#C00000';
    await context.sync();
    const fill = sheet.getRanges('H2,J5').format.fill.load('color,pattern');
    await context.sync();
    return `${fill.color || 'none'} ${fill.pattern || 'none'}`;
  });
}

function askCellProperties(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange('M2').format.fill.color = '#C00000';
    await context.sync();
    const told = sheet.getRange('L2:M2').getCellProperties(wish);
    await context.sync();
    const fills = told.value.flat().map((cell) => cell.format?.fill);
    const [first, second] = fills;
    const shape = `${told.value.length} × ${told.value[0]?.length}`;
    return `${first?.pattern},${second?.pattern} ${second?.color?.toUpperCase()} | ${shape}`;
  });
}

function askBorders(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      const { borders } = sheet.getRanges('P2:Q3,P6:Q8').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideHorizontal').style = 'Continuous';
      borders.getItem('InsideVertical').style = 'Continuous';
      await context.sync();
    }),
  );
}

/** Every other cell of a column, so that no two of them join. */
function scatteredAddress(fits: (address: string) => boolean): string {
  let address = 'Z1';
  for (let row = 3; fits(`${address},Z${row}`); row += 2) address += `,Z${row}`;
  return address;
}

function askAddress(scratch: Scratch, length: number): Promise<string> {
  const address = scatteredAddress((longer) => longer.length <= length);
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRanges(address).format.fill.color = '#FFC7CE';
      await context.sync();
    }),
  );
}

function askScattered(scratch: Scratch): Promise<string> {
  const address = scatteredAddress((longer) => longer.split(',').length <= 1000);
  return scratch.run(async (context, sheet) => {
    const areas = sheet.getRanges(address);
    areas.format.fill.color = '#C00000';
    areas.load('areaCount');
    await context.sync();
    return String(areas.areaCount);
  });
}
