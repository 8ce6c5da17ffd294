import type { RichApiAnswer, RichApiBatch } from './RichApiBatch';

/** One request of the client, whichever way it came. */
export interface HostRequest {
  /** 1 writes, 64 may wait until no cell is being edited. */
  readonly flags: number;
  readonly batch: RichApiBatch;
}

/** What the host answers: the outcome of the batch, or why the request as a whole is refused. */
export type HostAnswer = { readonly body: RichApiAnswer } | { readonly refused: RefusalCode };

export type RefusalCode =
  | 'ConnectionFailure'
  | 'InvalidOperationInCellEditMode'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

/** An event for the client: category 65536 is of an object, 1 of worksheet functions, 2 of actions. */
export interface HostEvent {
  readonly category: number;
  readonly type: number;
  /** Identity of the object, or `Workbook` for handlers of a collection. */
  readonly target: string;
  readonly message: unknown;
}
