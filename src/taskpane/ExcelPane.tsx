import { version } from '../../package.json';
import { localDate } from '../app/localDate';
import { excelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { Pane } from './Pane';
import type { PaneProps } from './PaneProps';

type ExcelPaneProps = Pick<
  PaneProps,
  'messages' | 'memoryStore' | 'preferences' | 'visibility' | 'theme'
>;

/** A part of its own: hardly anybody ever opens it. */
const selfTest = () => import(/* webpackChunkName: "selfTest" */ './selfTest/SelfTest');

/** The pane over the workbook that Excel has open. */
export function ExcelPane(props: ExcelPaneProps) {
  return (
    <Pane
      {...props}
      today={localDate(new Date())}
      version={version}
      workbook={excelWorkbook()}
      selfTest={selfTest}
    />
  );
}
