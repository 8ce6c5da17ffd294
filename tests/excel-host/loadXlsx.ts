import { strFromU8, unzipSync } from 'fflate';
import type { SavedWorkbook } from './model/WorkbookModel';
import { cellStyles } from './xlsx/cellStyles';
import { loadSheet, richText } from './xlsx/loadSheet';
import { themeColors } from './xlsx/themeColors';
import { XmlElement } from './xlsx/XmlElement';

/**
 * A real .xlsx file as a workbook of the simulated Excel. It reads the parts by itself, independent of the
 * library that the file adapter uses.
 */
export function loadXlsx(bytes: Uint8Array): SavedWorkbook {
  const parts = unzipSync(bytes);
  const part = (path: string): XmlElement => {
    const content = parts[path];
    return XmlElement.parse(content ? strFromU8(content) : '<none/>');
  };
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels')
      .all('Relationships/Relationship')
      .map(({ attributes }) => [attributes['Id'], pathOf(attributes['Target'] ?? '')]),
  );
  const styles = cellStyles(part('xl/styles.xml'), themeColors(part('xl/theme/theme1.xml')));
  const sharedTexts = part('xl/sharedStrings.xml')
    .all('sst/si')
    .map((item) => richText(item) ?? '');
  const sheets = part('xl/workbook.xml')
    .all('workbook/sheets/sheet')
    .map(({ attributes }) =>
      loadSheet({
        name: attributes['name'] ?? '',
        state: attributes['state'] ?? 'visible',
        xml: part(targets.get(attributes['id']) ?? ''),
        sharedTexts,
        styles,
      }),
    );
  const workbook = part('xl/workbook.xml').first('workbook');
  const isManual = workbook?.first('calcPr')?.attributes['calcMode'] === 'manual';
  return {
    sheets: sheets.map((sheet) => ({ settings: sheet.settings, cells: [...sheet.touched()] })),
    calculationMode: isManual ? 'Manual' : 'Automatic',
    isStructureProtected: workbook?.first('workbookProtection')?.isOn('lockStructure') ?? false,
  };
}

/** Targets may be relative to the folder or absolute. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
