import { HostError } from './HostError';
import type { HostObject } from './HostObject';

/** Objects that the client holds by a reference id (ranges). */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private count = 0;

  get size(): number {
    return this.objects.size;
  }

  /** Keeps an object and returns its reference id; the same one when it is kept already. */
  keep(object: HostObject): string {
    const id = this.ids.get(object) ?? `r${++this.count}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError('InvalidReference', id);
    return object;
  }

  drop(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
