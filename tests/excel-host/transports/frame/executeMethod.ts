import type { ExcelHost } from '../../ExcelHost';
import type { RefusalCode } from '../../protocol/HostRequest';
import type { RichApiBatch } from '../../protocol/RichApiBatch';

/** A call of the client that the frame's owner answers itself or hands to Excel. */
export interface ExecuteMethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [argument: string]: unknown;
}

/** What the calls that are not for the workbook concern. */
export interface FrameOwner {
  readonly host: ExcelHost;
  /** Settings of the add-in in the document: key and JSON text. */
  readonly settings: Map<string, string>;
  /** A ribbon command said that it ended; `status` 0 is well. */
  commandCompleted(commandId: string, status: number): void;
}

const dispatch = {
  settingsRefresh: 75,
  settingsSave: 76,
  batch: 93,
  commandCompleted: 94,
} as const;
const notSupported = 5000;
const internalError = 5001;
const batchBody = 4;
const batchFlags = 6;

const refusalNumbers: Readonly<Record<RefusalCode, number>> = {
  ConnectionFailure: internalError,
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** Answers an `executeMethod` call. */
export async function executeMethod(owner: FrameOwner, call: ExecuteMethodCall): Promise<unknown> {
  switch (call.DdaMethod.DispatchId) {
    case dispatch.batch:
      return answer(await runBatch(owner.host, call['ArrayData'] as readonly unknown[]));
    case dispatch.commandCompleted:
      owner.commandCompleted(String(call['0']), Number(call['1']));
      return answer({});
    case dispatch.settingsRefresh:
      return answer({ Properties: { Settings: listed(owner.settings) } });
    case dispatch.settingsSave:
      keepSettings(owner.settings, call['DdaSettingsMethod']);
      return answer({});
    default:
      return answer({ Error: notSupported });
  }
}

function answer(body: Readonly<Record<string, unknown>>): unknown {
  return { Version: 1, Error: 0, ...body };
}

async function runBatch(
  host: ExcelHost,
  parts: readonly unknown[],
): Promise<Record<string, unknown>> {
  const batch = JSON.parse(String(parts[batchBody])) as RichApiBatch;
  try {
    const answered = await host.ask({ flags: Number(parts[batchFlags]), batch });
    if ('refused' in answered) return { Error: refusalNumbers[answered.refused] };
    return { Data: [200, [], JSON.stringify(answered.body)] };
  } catch (fault) {
    // A fault of the simulation itself: it must be seen, and the client must not wait for ever.
    reportError(fault);
    return { Error: internalError };
  }
}

function listed(settings: ReadonlyMap<string, string>): unknown {
  return [...settings].map(([Name, Value]) => ({ Name, Value }));
}

function keepSettings(settings: Map<string, string>, sent: unknown): void {
  const { Properties: pairs } = sent as {
    readonly Properties: readonly (readonly [string, string])[];
  };
  settings.clear();
  for (const [key, value] of pairs) settings.set(key, value);
}
