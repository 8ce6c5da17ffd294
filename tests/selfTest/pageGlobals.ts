import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom lacks: the simulated Excel and Fluent ask for it.
const missing = {
  TextEncoder,
  TextDecoder,
  structuredClone: (value: unknown): unknown => JSON.parse(JSON.stringify(value)),
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
};

for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis)) Reflect.set(globalThis, name, value);
}
