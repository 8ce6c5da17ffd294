import type { Messages } from '../../../locale/Messages';
import { splitAddress } from '../../../workbook/notation/splitAddress';

const shownCells = 4;

/** Cells by sheet, the sheet named once: `县级数据!D12、D13`; the first few. */
export function cellsText(cells: readonly string[], { sheet: words }: Messages): string {
  const bySheet = new Map<string, string[]>();
  for (const cell of cells.slice(0, shownCells)) {
    const { sheet, address } = splitAddress(cell);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), address]);
  }
  const texts = [...bySheet].map(
    ([sheet, addresses]) => `${sheet}!${addresses.join(words.listSeparator)}`,
  );
  return texts.join(words.separator) + (cells.length > shownCells ? ' …' : '');
}
