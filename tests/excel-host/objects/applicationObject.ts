import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import type { CalculationMode } from '../model/WorkbookModel';
import type { HostContext } from './HostContext';

const modes: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** `Excel.Application`. Suspending the screen has no effect that a test could see. */
export function applicationObject(context: HostContext): HostObject {
  const { workbook, calculator } = context;
  return {
    className: 'Application',
    identity: {},
    scalars: {
      calculationMode: () => workbook.calculationMode,
      calculationState: () => calculator.state,
      decimalSeparator: () => '.',
      thousandsSeparator: () => ',',
      useSystemSeparators: () => true,
    },
    setters: {
      calculationMode: (value) => {
        const mode = modes.find((one) => one === value);
        if (!mode) throw new HostError('InvalidArgument', String(value));
        workbook.calculationMode = mode;
        if (mode !== 'Manual') calculator.calculate('Recalculate');
      },
    },
    properties: { cultureInfo: cultureInfoObject },
    valueMethods: {
      suspendScreenUpdatingUntilNextSync: () => null,
      suspendApiCalculationUntilNextSync: () => context.suspendCalculation(),
      calculate: (type) => calculator.calculate(String(type)),
    },
  };
}

function cultureInfoObject(): HostObject {
  return {
    className: 'CultureInfo',
    identity: {},
    scalars: { name: () => 'zh-CN' },
    properties: {
      numberFormat: () => ({
        className: 'NumberFormatInfo',
        identity: {},
        scalars: { numberDecimalSeparator: () => '.', numberGroupSeparator: () => ',' },
      }),
    },
  };
}
