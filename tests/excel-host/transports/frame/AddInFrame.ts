import type { ExcelHost } from '../../ExcelHost';
import type { HostEvent } from '../../protocol/HostRequest';
import { appContext } from './appContext';
import type { ExecuteMethodCall } from './executeMethod';
import { executeMethod } from './executeMethod';
import { frameName } from './frameName';
import type { XdmMessage } from './XdmMessage';
import { messageType, parseXdmMessage, requestType, responseType } from './XdmMessage';

/** What a frame shows and in which Excel. */
export interface AddInFrameOptions {
  readonly host: ExcelHost;
  /** Address of the add-in's page. */
  readonly address: string;
  readonly addInName: string;
  readonly locale: string;
  /** Settings of the add-in in the document: key and JSON text. */
  readonly settings: Map<string, string>;
  /** Told of every answered request to the workbook, so that the page can be painted anew. */
  readonly onAnswer: () => void;
  /** Told of a key or a focus that leaves the frame, by the number that the client gives it. */
  readonly onNotify: (action: number) => void;
}

/** The events for which the client asks when it starts; from then on it can be called. */
const events = { command: 'appCommandInvoked', richApi: 'richApiMessage' } as const;
const needed: readonly string[] = Object.values(events);
const telemetryAction = 23;
const controlId = 'junheng-control';

/**
 * The frame of an add-in, as Excel on the web makes it: the built page, unmodified, from an origin of its own, and
 * the messages between the two. The client trusts a page that is served by https from the host name of the add-in.
 */
export class AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Fulfilled when the client is ready to be called. */
  readonly ready: Promise<void>;
  /** Names of the calls that had no answer; empty when all is well. */
  readonly unknownCalls: string[] = [];
  /** What the client reports about itself: on the web these reports go to Excel, which sends them on. */
  readonly telemetry: string[] = [];
  private readonly conversationId = crypto.randomUUID();
  private readonly registered = new Set<string>();
  private readonly commands = new Map<string, (status: number) => void>();
  private commandCount = 0;
  private becomeReady: () => void = () => undefined;
  private readonly receive = (event: MessageEvent): void => void this.onMessage(event);

  constructor(private readonly options: AddInFrameOptions) {
    const { address, addInName, locale, host } = options;
    this.ready = new Promise((done) => {
      this.becomeReady = done;
    });
    const frame = document.createElement('iframe');
    const hostAddress = location.origin + location.pathname;
    const { conversationId } = this;
    frame.name = frameName({ conversationId, controlId, locale, hostAddress });
    frame.title = addInName;
    frame.src = address;
    this.element = frame;
    addEventListener('message', this.receive);
    host.onEvents = (told) => this.tell(told);
  }

  /** Runs a command of the manifest by its function name; fulfilled with the status it ended in (0 is well). */
  async run(functionName: string, controlName: string): Promise<number> {
    await this.ready;
    const id = `command-${++this.commandCount}`;
    const ended = new Promise<number>((done) => this.commands.set(id, done));
    this.push(events.command, [id, functionName, JSON.stringify({ source: { id: controlName } })]);
    return ended;
  }

  /** Puts the focus into the frame, at its first element or (`backwards`) its last. */
  takeFocus(backwards = false): void {
    this.element.focus();
    const enter = backwards ? 12 : 11;
    this.post({
      _messageType: messageType.request,
      _actionName: 'Office_notifyAgave',
      _conversationId: `${this.conversationId}_ntf`,
      _correlationId: 0,
      _actionType: requestType.call,
      _data: [enter],
    });
  }

  /** Takes the frame out of the page; commands that still run will not be heard any more. */
  close(): void {
    removeEventListener('message', this.receive);
    this.options.host.onEvents = null;
    this.options.host.runtimeGone();
    this.element.remove();
  }

  private tell(told: readonly HostEvent[]): void {
    if (!this.registered.has(events.richApi)) return;
    const entries = told.map(({ category, type, target, message }) => [
      category,
      type,
      target,
      typeof message === 'string' ? message : JSON.stringify(message),
      0,
      false,
    ]);
    this.push(events.richApi, { ArrayData: entries });
  }

  private async onMessage({ data, source, origin }: MessageEvent): Promise<void> {
    if (source !== this.element.contentWindow) return;
    if (origin !== new URL(this.options.address).origin) return;
    const message = parseXdmMessage(data);
    if (message?._messageType !== messageType.request) return;
    const answer = await this.answerTo(message);
    this.post({
      _messageType: messageType.response,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _errorCode: 0,
      _responseType: responseType.answer,
      _data: answer,
    });
    if (needed.every((name) => this.registered.has(name))) this.becomeReady();
    if (message._actionName === 'executeMethod') this.options.onAnswer();
  }

  private async answerTo(message: XdmMessage): Promise<unknown> {
    const name = message._actionName;
    if (message._actionType === requestType.registerEvent) {
      this.registered.add(name);
      return { Error: 0 };
    }
    if (message._actionType === requestType.unregisterEvent) {
      this.registered.delete(name);
      return { Error: 0 };
    }
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.context();
      case 'ContextActivationManager_notifyHost':
        this.notified(message._data as readonly [string, number, unknown]);
        return null;
      case 'executeMethod':
        return this.execute(message._data as ExecuteMethodCall);
      default:
        this.unknownCalls.push(name);
        return null;
    }
  }

  private notified([, action, details]: readonly [string, number, unknown]): void {
    if (action === telemetryAction) this.telemetry.push(JSON.stringify(details));
    else this.options.onNotify(action);
  }

  private context(): unknown {
    const { host, locale, addInName, settings } = this.options;
    return appContext({
      host,
      controlId,
      instanceId: this.conversationId,
      locale,
      addInName,
      settings: [...settings],
    });
  }

  private execute(call: ExecuteMethodCall): Promise<unknown> {
    const { host, settings } = this.options;
    const commandCompleted = (id: string, status: number): void => {
      this.commands.get(id)?.(status);
      this.commands.delete(id);
    };
    return executeMethod({ host, settings, commandCompleted }, call);
  }

  private push(name: string, data: unknown): void {
    this.post({
      _messageType: messageType.response,
      _actionName: name,
      _conversationId: this.conversationId,
      _correlationId: 0,
      _errorCode: 0,
      _responseType: responseType.event,
      _data: data,
    });
  }

  private post(message: Omit<XdmMessage, '_origin' | '_serializerVersion'>): void {
    const whole = { ...message, _origin: location.origin, _serializerVersion: 1 };
    const { origin } = new URL(this.options.address);
    this.element.contentWindow?.postMessage(JSON.stringify(whole), origin);
  }
}
