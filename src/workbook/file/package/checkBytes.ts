import { unzipSync } from 'fflate';
import { WorkbookError } from '../../WorkbookError';

/** More than this unpacked is no table of a county: 512 MB. */
const unpackedLimit = 512 * 1024 * 1024;

/**
 * Throws `WorkbookError` where bytes are no .xlsx workbook that may be opened: `not-a-workbook` (detail
 * `empty`, `xls`, `xlsb` or nothing), `encrypted`, `damaged`, or `too-large` when unpacked.
 */
export function checkBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('not-a-workbook', {}, 'empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFileError(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookError('not-a-workbook');
  const { names, unpackedSize } = directory(bytes);
  if (unpackedSize > unpackedLimit) throw new WorkbookError('too-large', {}, 'unpacked');
  if (names.some((name) => /workbook\.bin$/i.test(name))) {
    throw new WorkbookError('not-a-workbook', {}, 'xlsb');
  }
  if (!names.some((name) => /(^|\/)workbook\d*\.xml$/i.test(name))) {
    throw new WorkbookError('not-a-workbook');
  }
}

function directory(bytes: Uint8Array): { names: string[]; unpackedSize: number } {
  const names: string[] = [];
  let unpackedSize = 0;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        unpackedSize += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw new WorkbookError('damaged', {}, String(error));
  }
  return { names, unpackedSize };
}

/** The old binary container: an encrypted .xlsx, or an .xls of Excel 97 to 2003. */
function compoundFileError(bytes: Uint8Array): WorkbookError {
  if (contains(bytes, 'EncryptedPackage')) return new WorkbookError('encrypted');
  const isXls = contains(bytes, 'Workbook') || contains(bytes, 'Book');
  return new WorkbookError('not-a-workbook', {}, isXls ? 'xls' : '');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in the container's directory, which is written in UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  const sought = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at <= bytes.length - sought.length; at++) {
    if (bytes[at] === sought[0] && sought.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
