import type { CountyMessages } from '../../locale/county/CountyMessages';
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
}
