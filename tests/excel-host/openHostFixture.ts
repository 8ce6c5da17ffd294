import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelWorkbook } from '../../src/workbook/excel/ExcelWorkbook';
import { cellsOf } from '../workbook/contract/cellsOf';
import { at } from '../workbook/contract/examplePlan';
import type { Fixture } from '../workbook/contract/Fixture';
import { ExcelHost } from './ExcelHost';
import { loadXlsx } from './loadXlsx';
import type { SavedWorkbook } from './model/WorkbookModel';
import { snapshot } from './snapshot';
import { connect } from './transports/bridge/connect';
import type { VersionName } from './versions';

/** A fixture that also gives the simulated Excel behind it. */
export interface HostFixture extends Fixture {
  readonly host: ExcelHost;
}

/** Opens a file of tests/fixtures in the simulated Excel. */
export async function openHostFixture(name: string, version?: VersionName): Promise<HostFixture> {
  return hostFixture(loadXlsx(readFileSync(join(__dirname, '..', 'fixtures', name))), version);
}

/** A workbook in the simulated Excel. */
export function hostFixture(saved: SavedWorkbook, version?: VersionName): HostFixture {
  const host = connect(new ExcelHost(saved, version));
  return {
    host,
    workbook: excelWorkbook(),
    snapshot: async () => snapshot(host.workbook),
    choices: async (sheet) =>
      Object.fromEntries(
        host.sheet(sheet).settings.validations.flatMap(({ areas, rule }) => {
          const { list } = rule as { list: { source: string } };
          return areas.flatMap(cellsOf).map((address) => [address, list.source.split(',')]);
        }),
      ),
    setCell: async (sheet, address, value) => host.type(sheet, address, value),
    setFill: async (sheet, address, fill) => {
      const { row, column } = at(address);
      host.sheet(sheet).put(row, column, { fill });
    },
    renameSheet: async (from, to) => host.workbook.rename(host.sheet(from), to),
    protect: async (sheet) => {
      host.sheet(sheet).settings.isProtected = true;
    },
    protectStructure: async () => {
      host.workbook.isStructureProtected = true;
    },
    select: async (sheet, address) => host.select(sheet, address),
    reopen: async () => hostFixture(host.workbook.save(), version),
  };
}
