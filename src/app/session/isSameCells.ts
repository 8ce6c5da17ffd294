import { fingerprint } from '../../workbook/notation/fingerprint';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { valuesIn } from '../../writing/plan/valuesIn';
import type { Assessment } from '../Assessment';

/** Whether two readings found the same table in the same place, cell by cell, with the same columns and findings. */
export function isSameCells(a: Assessment, b: Assessment): boolean {
  return (
    a.table.sheet === b.table.sheet &&
    rectAddress(a.table.range) === rectAddress(b.table.range) &&
    cellsText(a) === cellsText(b) &&
    readAs(a) === readAs(b)
  );
}

function cellsText({ grid, table }: Assessment): string {
  return fingerprint(valuesIn(grid, table.range));
}

/** A unit in the title line changes no cell of the table, but what its columns mean. */
function readAs({ table }: Assessment): string {
  const columns = table.columns.map(({ meaning, unit }) => [meaning, unit]);
  return JSON.stringify([columns, table.findings.map(({ code, cell }) => [code, cell])]);
}
