import type { CountyFigureId } from './countyFigures';
import type { DeclaredTest } from './CountyTest';

/** A declaration with its evidence. */
export function declared(figure: CountyFigureId): DeclaredTest {
  return { kind: 'declared', figure };
}
