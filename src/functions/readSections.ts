import type { WeightedResource } from '../engine/dispersion';
import type { CellInput, RangeInput } from './CellInput';
import type { FunctionResult } from './FunctionResult';
import type { Problem } from './Problem';
import { readAmount } from './readAmount';

function readSection(
  resourceCell: CellInput,
  pupilsCell: CellInput,
  position: number,
): FunctionResult<WeightedResource> {
  const resource = readAmount(resourceCell, { argument: 'resource', position });
  if ('problem' in resource) return resource;
  const pupils = readAmount(pupilsCell, { argument: 'pupils', position });
  if ('problem' in pupils) return pupils;
  if (pupils.value.compare(0) <= 0) return { problem: { code: 'no-pupils', position } };
  return { value: { resource: resource.value, pupils: pupils.value } };
}

/**
 * Two ranges, cell by cell in reading order, as resources with their pupils. The first bad cell, or a
 * different number of cells, is the problem.
 */
export function readSections(
  resource: RangeInput,
  pupils: RangeInput,
): FunctionResult<readonly WeightedResource[]> {
  const resourceCells = resource.flat();
  const pupilsCells = pupils.flat();
  if (resourceCells.length !== pupilsCells.length) {
    const sizes: Problem = {
      code: 'sizes-differ',
      resources: resourceCells.length,
      pupils: pupilsCells.length,
    };
    return { problem: sizes };
  }
  const sections: WeightedResource[] = [];
  for (const [index, cell] of resourceCells.entries()) {
    const section = readSection(cell, pupilsCells[index], index + 1);
    if ('problem' in section) return section;
    sections.push(section.value);
  }
  return { value: sections };
}
