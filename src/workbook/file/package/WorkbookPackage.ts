import { strFromU8, unzipSync } from 'fflate';
import { isOn } from './isOn';
import { readRelations } from './readRelations';
import type { Relation } from './Relation';
import { walkXml } from './walkXml';

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Stays with the sheet when it is renamed. */
  readonly id: string;
  readonly isVisible: boolean;
  /** Path of its part. */
  readonly path: string;
  /** Place among all tabs, chart sheets counted. */
  readonly tab: number;
}

/**
 * The parts of an .xlsx file as text, unpacked when asked for. Throws a plain error where the package
 * or its XML is damaged.
 */
export class WorkbookPackage {
  readonly sheets: readonly SheetEntry[];
  readonly activeTab: number;
  /** Whether sheets may not be added, removed or renamed. */
  readonly isStructureLocked: boolean;
  /** Path of the workbook part. */
  readonly path: string;
  private readonly relations: readonly Relation[];
  private readonly texts = new Map<string, string>();

  constructor(private readonly bytes: Uint8Array) {
    const main = readRelations(this.text('_rels/.rels') ?? '<none/>', '').find(
      ({ type }) => type === 'officeDocument',
    );
    this.path = main?.path ?? 'xl/workbook.xml';
    const folder = this.path.slice(0, this.path.lastIndexOf('/') + 1);
    const links = this.text(`${folder}_rels/${this.path.slice(folder.length)}.rels`);
    this.relations = readRelations(links ?? '<none/>', folder);
    const { sheets, activeTab, isStructureLocked } = this.list();
    this.sheets = sheets;
    this.activeTab = activeTab;
    this.isStructureLocked = isStructureLocked;
  }

  /** Text of the part at a path, or `null`. */
  text(path: string): string | null {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const part = unzipSync(this.bytes, { filter: ({ name }) => name === path })[path];
    if (!part) return null;
    const text = strFromU8(part);
    this.texts.set(path, text);
    return text;
  }

  /** Text of the one part of a type (`styles`, `sharedStrings`), or `null`. */
  partOfType(type: string): string | null {
    const path = this.pathOfType(type);
    return path === null ? null : this.text(path);
  }

  /** Path of the one part of a type, or `null`. */
  pathOfType(type: string): string | null {
    return this.relations.find((relation) => relation.type === type)?.path ?? null;
  }

  private list(): Pick<WorkbookPackage, 'sheets' | 'activeTab' | 'isStructureLocked'> {
    const sheets: SheetEntry[] = [];
    let activeTab = 0;
    let isStructureLocked = false;
    let tab = 0;
    walkXml(this.text(this.path) ?? '<none/>', {
      open: (name, attributes) => {
        if (name === 'workbookView') activeTab = Number(attributes.activeTab ?? 0);
        if (name === 'workbookProtection') isStructureLocked = isOn(attributes.lockStructure);
        if (name !== 'sheet') return;
        const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
        const relation = this.relations.find(({ id }) => id === link);
        if (relation?.type === 'worksheet') {
          sheets.push({
            name: attributes.name ?? '',
            id: attributes.sheetId ?? '',
            isVisible: (attributes.state ?? 'visible') === 'visible',
            path: relation.path,
            tab,
          });
        }
        tab += 1;
      },
    });
    return { sheets, activeTab, isStructureLocked };
  }
}
