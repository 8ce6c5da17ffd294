import type { CellValue } from '../../workbook/CellValue';

const invisible = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/gu;

/**
 * A cell's text made comparable: full-width letters, digits and brackets become half-width, ㎡ becomes `m2`,
 * and every blank and line break goes (clerks' headers come from justified Word tables). Blank gives `''`.
 */
export function cleanWords(value: CellValue): string {
  if (value === null) return '';
  return String(value)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[[{【〔]/g, '(')
    .replace(/[\]}】〕]/g, ')');
}
