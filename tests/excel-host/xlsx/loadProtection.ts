import type { ProtectionOptions } from '../model/ProtectionOptions';
import { nothingAllowed } from '../model/ProtectionOptions';
import type { XmlElement } from './XmlElement';

/** Flags of a file say what is forbidden; where one is missing this counts. */
const forbiddenUnlessSaid: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

/** What the protection of a sheet in a file still allows. */
export function loadProtection(protection: XmlElement | null): ProtectionOptions {
  if (!protection) return nothingAllowed;
  const allowed = Object.entries(forbiddenUnlessSaid).map(([option, flag]) => [
    option,
    protection.attributes[flag] !== undefined && !protection.isOn(flag),
  ]);
  return {
    ...nothingAllowed,
    ...(Object.fromEntries(allowed) as Partial<ProtectionOptions>),
    allowEditObjects: !protection.isOn('objects'),
    allowEditScenarios: !protection.isOn('scenarios'),
    selectionMode: selectionMode(protection),
  };
}

function selectionMode(protection: XmlElement): ProtectionOptions['selectionMode'] {
  if (protection.isOn('selectUnlockedCells')) return 'None';
  return protection.isOn('selectLockedCells') ? 'Unlocked' : 'Normal';
}
