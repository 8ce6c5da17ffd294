import { basename } from 'node:path';

const otherPrograms = /^(access|onenote|outlook|powerpoint|project|visio|word)/i;

/**
 * Whether Excel may ask for this file of the office.js package. Left out: type declarations, debug
 * builds and the files of other Office programs. Names and folders stay as they are, because office.js
 * finds its parts by them.
 */
export function isNeededOfficeFile(path) {
  const name = basename(path);
  if (name.endsWith('.d.ts') || name.includes('.debug') || name.includes('vsdoc')) return false;
  return !otherPrograms.test(name);
}
