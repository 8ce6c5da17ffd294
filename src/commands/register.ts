import { excelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { registerCommands } from './registerCommands';

registerCommands(excelWorkbook);
