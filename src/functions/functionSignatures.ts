/** One argument of a worksheet function: a range of cells, or a single one. */
export interface ParameterSignature {
  readonly name: string;
  readonly kind: 'range' | 'cell';
  readonly optional?: boolean;
}

const range = (name: string): ParameterSignature => ({ name, kind: 'range' });
const cell = (name: string): ParameterSignature => ({ name, kind: 'cell' });
const optional = (name: string): ParameterSignature => ({ name, kind: 'cell', optional: true });

const values = [range('resource'), range('pupils')];
const judged = [...values, cell('indicator'), cell('stage')];

/** Arguments of each worksheet function in their order, and whether the result spills. Never rename one. */
export const functionSignatures = {
  CV: { parameters: values, spills: false },
  MEAN: { parameters: values, spills: false },
  SD: { parameters: values, spills: false },
  LEVEL: { parameters: judged, spills: true },
  GAP: { parameters: [...judged, optional('target')], spills: true },
  SPLIT: {
    parameters: [cell('resource'), cell('primary'), cell('junior'), cell('senior')],
    spills: true,
  },
  STANDARD: { parameters: [cell('indicator'), cell('stage')], spills: false },
  EVALUATE: { parameters: [range('table'), optional('standard')], spills: true },
  VERSION: { parameters: [], spills: false },
} as const satisfies Readonly<
  Record<string, { parameters: readonly ParameterSignature[]; spills: boolean }>
>;

/** Name of a worksheet function without the namespace. */
export type FunctionId = keyof typeof functionSignatures;

export const functionIds = Object.keys(functionSignatures) as FunctionId[];
