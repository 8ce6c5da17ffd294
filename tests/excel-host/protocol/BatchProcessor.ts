import { HostError } from './HostError';
import type { HostObject } from './HostObject';
import { queryAnswer } from './queryAnswer';
import type { ReferenceTable } from './ReferenceTable';
import type {
  ArgumentInfo,
  ObjectPath,
  RichApiAction,
  RichApiAnswer,
  RichApiBatch,
} from './RichApiBatch';
import { actionType, objectPathType } from './RichApiBatch';
import { publicName } from './wireName';

/** What the processor needs from the workbook behind it. */
export interface ProcessorHost {
  root(): HostObject;
  /** An object beside the workbook, by the name of its type. */
  service(typeName: string): HostObject;
  readonly references: ReferenceTable;
  /** Called before something is asked of the workbook. */
  beforeRead(what: string): void;
  /** Called before anything that changes the workbook; may refuse (fault injection). */
  beforeWrite(what: string): void;
}

/** Runs one batch, action by action. It knows the protocol and nothing of Excel. */
export class BatchProcessor {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly host: ProcessorHost,
    private readonly batch: RichApiBatch,
  ) {}

  /** Stops at the first error; what was done before it stays done, as in Excel. */
  run(): RichApiAnswer {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
        if (action.ActionType === actionType.trace) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: errorAnswer(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private act(action: RichApiAction): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return object.identity ?? { _ReferenceId: this.host.references.keep(object) };
      case actionType.query:
        this.host.beforeRead(`${object.className}.load`);
        return queryAnswer(object, action.QueryInfo ?? {});
      case actionType.method:
        return this.callMethod(object, action);
      case actionType.setProperty:
        return this.setProperty(object, action);
      default:
        throw new HostError('ApiNotFound', `action type ${action.ActionType}`);
    }
  }

  private callMethod(object: HostObject, action: RichApiAction): unknown {
    if (action.Name === '_KeepReference') return null;
    const name = publicName(action.Name);
    const method = object.valueMethods?.[name];
    if (!method) throw new HostError('ApiNotFound', `${object.className}.${name}`);
    if (isReading(name)) this.host.beforeRead(`${object.className}.${name}`);
    else this.host.beforeWrite(`${object.className}.${name}`);
    return method(...this.argumentsOf(action.ArgumentInfo));
  }

  private setProperty(object: HostObject, action: RichApiAction): null {
    const name = publicName(action.Name);
    const setter = object.setters?.[name];
    if (!setter) throw new HostError('ApiNotFound', `${object.className}.${name}`);
    this.host.beforeWrite(`${object.className}.${name}`);
    setter(this.argumentsOf(action.ArgumentInfo)[0]);
    return null;
  }

  /** A path is worked out once a batch, so that a method that creates something runs once. */
  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', String(id));
    const object = this.objectOf(path);
    this.resolved.set(id, object);
    return object;
  }

  private objectOf(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.root:
        return this.host.root();
      case objectPathType.service:
        return this.host.service(path.Name);
      case objectPathType.reference:
        return this.host.references.find(path.Name);
      case objectPathType.nullObject:
        return null;
      default:
        return this.memberOf(path);
    }
  }

  private memberOf(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const isIndexer = path.ObjectPathType === objectPathType.indexer;
    const name = isIndexer ? 'getItem' : publicName(path.Name);
    const location = `${parent.className}.${name}`;
    if (path.ObjectPathType === objectPathType.property) {
      const property = parent.properties?.[name];
      if (!property) throw new HostError('ApiNotFound', location);
      return property();
    }
    const method = parent.objectMethods?.[name];
    if (!method) throw new HostError('ApiNotFound', location);
    if (!isReading(name)) this.host.beforeWrite(location);
    return method(...this.argumentsOf(path.ArgumentInfo));
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      return typeof id === 'number' && id > 0 ? this.resolve(id) : argument;
    });
  }
}

function isReading(method: string): boolean {
  return /^(?:get|_|setInvocation|notify|setAppRuntime)/.test(method);
}

function errorAnswer(error: unknown, index: number): NonNullable<RichApiAnswer['Error']> {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: `(${error.code})`,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
