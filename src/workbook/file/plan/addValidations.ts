import type { NewSheet } from '../../NewSheet';
import { rectAddress } from '../../notation/rectAddress';
import { answered } from '../answered';
import type { ExcelizeFile } from '../Excelize';

/** Gives cells the lists that their entries are picked from. */
export function addValidations(
  file: ExcelizeFile,
  name: string,
  { validations = [] }: NewSheet,
): void {
  for (const { areas, choices } of validations) {
    if (areas.length === 0) continue;
    answered(
      file.AddDataValidation(name, {
        Type: 'list',
        AllowBlank: true,
        ShowErrorMessage: true,
        Sqref: areas.map(rectAddress).join(' '),
        Formula1: `"${choices.join(',').replaceAll('"', '""')}"`,
      }),
    );
  }
}
