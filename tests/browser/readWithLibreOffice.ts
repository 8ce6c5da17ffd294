import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A sheet as LibreOffice sees it; cells by their zero-based `row,column`, blank ones without fill left out. */
export interface SeenSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, SeenCell>>;
}

export interface SeenCell {
  readonly value: string | number | null;
  /** `#rrggbb`, or `null` without fill. */
  readonly fill: string | null;
}

/** Opens an .xlsx file in LibreOffice and reads values and fills of the sheets that are not hidden. */
export function readWithLibreOffice(path: string): readonly SeenSheet[] {
  const folder = mkdtempSync(join(tmpdir(), 'seen-'));
  try {
    execFileSync(
      process.env.JUNHENG_SOFFICE ?? 'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        path,
      ],
      { stdio: 'ignore', timeout: 60_000 },
    );
    const flat = join(folder, basename(path).replace(/\.xlsx$/, '.fods'));
    return new FlatDocument(readFileSync(flat, 'utf8')).sheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Repetitions beyond this are the empty rest of a sheet. */
const repeatLimit = 300;

class FlatDocument {
  readonly sheets: { name: string; cells: Record<string, SeenCell> }[] = [];
  private readonly fills = new Map<string, string | null>();
  private readonly hiddenTables = new Set<string>();
  private style = '';
  private columnStyles: string[] = [];
  private isHidden = false;
  private row = 0;
  private rowRepeat = 1;
  private column = 0;
  private cell: Record<string, string> | null = null;
  private text: string[] = [];
  private isInText = false;

  constructor(xml: string) {
    const parser = new SaxesParser();
    parser.on('opentag', (tag: SaxesTagPlain) => this.open(tag.name, tag.attributes));
    parser.on('closetag', (tag: SaxesTagPlain) => this.close(tag.name));
    parser.on('text', (text) => {
      if (this.isInText) this.text[this.text.length - 1] += text;
    });
    parser.write(xml).close();
  }

  private open(name: string, attributes: Record<string, string>): void {
    if (name === 'style:style') this.openStyle(attributes);
    else if (name === 'style:table-cell-properties') {
      const color = attributes['fo:background-color'] ?? null;
      if (color !== null) this.fills.set(this.style, color === 'transparent' ? null : color);
    } else if (name === 'style:table-properties') {
      if (attributes['table:display'] === 'false') this.hiddenTables.add(this.style);
    } else if (name === 'table:table') this.openTable(attributes);
    else if (name === 'table:table-column') {
      const repeat = Math.min(
        repeatLimit,
        Number(attributes['table:number-columns-repeated'] ?? 1),
      );
      const style = attributes['table:default-cell-style-name'] ?? '';
      this.columnStyles.push(...new Array<string>(repeat).fill(style));
    } else if (name === 'table:table-row') {
      this.rowRepeat = Number(attributes['table:number-rows-repeated'] ?? 1);
      this.column = 0;
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.cell = attributes;
      this.text = [];
    } else if (name === 'text:p' && this.cell) {
      this.text.push('');
      this.isInText = true;
    }
  }

  private close(name: string): void {
    if (name === 'text:p') this.isInText = false;
    else if (name === 'table:table-row') this.row += this.rowRepeat;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
  }

  private openStyle(attributes: Record<string, string>): void {
    this.style = attributes['style:name'] ?? '';
    const parent = this.fills.get(attributes['style:parent-style-name'] ?? '') ?? null;
    this.fills.set(this.style, parent);
  }

  private openTable(attributes: Record<string, string>): void {
    this.isHidden = this.hiddenTables.has(attributes['table:style-name'] ?? '');
    if (!this.isHidden) this.sheets.push({ name: attributes['table:name'] ?? '', cells: {} });
    this.columnStyles = [];
    this.row = 0;
  }

  private closeCell(): void {
    const attributes = this.cell ?? {};
    this.cell = null;
    const repeat = Number(attributes['table:number-columns-repeated'] ?? 1);
    const first = this.column;
    this.column += repeat;
    for (let column = first; column < Math.min(this.column, repeatLimit); column++) {
      const style = attributes['table:style-name'] ?? this.columnStyles[column] ?? '';
      this.put(column, { value: this.value(attributes), fill: this.fills.get(style) ?? null });
    }
  }

  private value(attributes: Record<string, string>): string | number | null {
    const number = attributes['office:value'];
    if (number !== undefined) return Number(number);
    return this.text.length === 0 ? null : this.text.join('\n');
  }

  private put(column: number, cell: SeenCell): void {
    if (this.isHidden || (cell.value === null && cell.fill === null)) return;
    const last = this.row + Math.min(this.rowRepeat, repeatLimit);
    const cells = this.sheets.at(-1)?.cells;
    if (!cells) return;
    for (let row = this.row; row < last; row++) cells[`${row},${column}`] = cell;
  }
}
