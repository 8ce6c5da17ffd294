import type { CountyMessages } from '../../locale/county/CountyMessages';
import type { CountyFigureId } from '../../standards/county/countyFigures';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';

/** What the guided sheets say beside the standard's figures. */
export interface CountySheetOptions {
  readonly messages: CountyMessages;
  /** Name of the standard as the clerk knows it. */
  readonly standardName: string;
  /** Date of writing, `YYYY-MM-DD`. */
  readonly today: string;
  /** Schools of the tables, whose names are filled in. */
  readonly schools: readonly {
    readonly name: string;
    readonly stages: readonly EvaluatedStage[];
    readonly pupils: number | null;
  }[];
  /** Figures that have a row in the workbook already: 县级数据 leaves them out, and items that need no other. Absent: none. */
  readonly present?: ReadonlySet<CountyFigureId>;
}
