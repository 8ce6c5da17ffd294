import { WorkbookPackage } from '../package/WorkbookPackage';
import { withPart } from '../package/withPart';
import { recordSheetName } from '../../notation/recordSheetName';

const entry = new RegExp(`<(?:\\w+:)?sheet\\b[^>]*\\bname="${recordSheetName}"[^>]*>`);

/**
 * The bytes of a workbook with the record sheet very hidden, so that Excel's own 取消隐藏 does not list it.
 * The library can only hide, so the word in the workbook part is changed.
 */
export function hideRecordSheet(bytes: Uint8Array): Uint8Array {
  const parts = new WorkbookPackage(bytes);
  const text = parts.text(parts.path) ?? '';
  const shown = entry.exec(text)?.[0];
  if (!shown || shown.includes('"veryHidden"')) return bytes;
  const hidden = shown.replace(/ state="\w+"/, '').replace(/<(\S+)/, '<$1 state="veryHidden"');
  return withPart(bytes, { path: parts.path, text: text.replace(shown, hidden) });
}
