import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answered } from '../../../src/workbook/file/answered';
import { ExcelizeWorkbook } from '../../../src/workbook/file/ExcelizeWorkbook';
import { OpenedFile } from '../../../src/workbook/file/OpenedFile';
import { recordSheetName } from '../../../src/workbook/notation/recordSheetName';
import type { Fixture, OpenFixture } from '../contract/Fixture';
import { choicesOf } from './choicesOf';
import { loadExcelize } from './loadExcelize';
import { snapshotOf } from './snapshotOf';

/** Opens a file of tests/fixtures behind the file adapter. */
export const openFileFixture: OpenFixture = (name) => fixtureOf(fixtureBytes(name));

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(process.cwd(), 'tests/fixtures', name)));
}

async function fixtureOf(bytes: Uint8Array): Promise<Fixture> {
  const opened = new OpenedFile(await loadExcelize(), bytes);
  const workbook = new ExcelizeWorkbook(opened, '');
  return {
    workbook,
    snapshot: async () => {
      const { [recordSheetName]: record, ...sheets } = snapshotOf(opened.bytes());
      return { sheets, hasRecord: record !== undefined };
    },
    choices: async (sheet) => choicesOf(opened.bytes(), sheet),
    setCell: (sheet, address, value) => workbook.edit(sheet, address, value),
    setFill: async (sheet, address, fill) => {
      const book = opened.lookBook();
      const look = book.withFill(opened.lookOf(sheet, address), fill);
      opened.change((file) => answered(file.SetCellStyle(sheet, address, address, look)), book);
    },
    renameSheet: async (from, to) => {
      opened.change((file) => answered(file.SetSheetName(from, to)));
    },
    protect: async (sheet) => {
      opened.change((file) => answered(file.ProtectSheet(sheet, { Password: 'secret' })));
    },
    protectStructure: async () => {
      opened.change((file) => answered(file.ProtectWorkbook({ LockStructure: true })));
    },
    select: async (sheet, address) => workbook.select(sheet, address),
    reopen: () => fixtureOf(opened.bytes()),
  };
}
