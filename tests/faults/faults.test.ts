import { existsSync, readFileSync } from 'node:fs';
import { faults } from './all.mjs';

describe('the faults that can be planted', () => {
  it('have names of their own', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });

  it.each(faults.map((fault) => [fault.name, fault] as const))(
    'are where they say: %s',
    (_name, { file, from, to, suite }) => {
      expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
      expect(to).not.toBe(from);
      expect(existsSync(suite)).toBe(true);
    },
  );
});
