import type { Stage } from '../../../standards/Stage';
import { hasSeveralStages } from '../../schools/identify';
import type { GatherQuestion } from '../Gathering';
import { groupedBy } from './groupedBy';
import type { Joined } from './Joined';
import { joinRows, rowAlone } from './joinRows';
import type { SchoolGroup } from './SchoolGroup';
import type { SourceRow } from './SourceRow';

type Slot = Stage | null;

/**
 * Joins the rows of one school. Rows of different stages stay schools of one stage each, as in any table, unless
 * some source gives what the stages have in common: then they are one school with its parts. Rows of one source
 * are never joined with each other.
 */
export function joinGroup({ rows }: SchoolGroup): Joined {
  const isAlone = rows.every(({ source }) => source === rows[0]?.source);
  if (isAlone) return together(rows.map(rowAlone));
  const slots = groupedBy<SourceRow, Slot>(rows, ({ stage }) => stage);
  const twice = fitsTwice(slots);
  if (twice) return together([...rows.map(rowAlone), { schools: [], questions: [twice] }]);
  return joinSlots(rows, slots);
}

function joinSlots(
  rows: readonly SourceRow[],
  slots: ReadonlyMap<Slot, readonly SourceRow[]>,
): Joined {
  const whole = slots.get(null) ?? [];
  const [only, ...others] = [...slots.keys()].filter((slot) => slot !== null);
  if (whole.length === 0) {
    return together([...slots].map(([slot, list]) => joinUnlessTwice(list, slot)));
  }
  if (!only) return joinRows(rows, agreedStage(rows));
  const isOneStage =
    others.length === 0 &&
    whole.every(({ isOpen }) => isOpen) &&
    rows.every(({ school, isOpen }) => isOpen || !hasSeveralStages(school.kind));
  return joinRows(rows, isOneStage ? only : null);
}

/** Two rows of one source and stage, which no other source has, stay as they are. */
function joinUnlessTwice(rows: readonly SourceRow[], slot: Slot): Joined {
  return repeats(rows) ? together(rows.map(rowAlone)) : joinRows(rows, slot);
}

/** Rows that all assumed the same stage keep it, and the question with it. */
function agreedStage(rows: readonly SourceRow[]): Stage | null {
  const stages = new Set(rows.map(({ school }) => school.stage));
  const [stage = null] = stages;
  return stages.size === 1 ? stage : null;
}

/** The question where a source has two rows that another source's row would fit, else `null`. */
function fitsTwice(slots: ReadonlyMap<Slot, readonly SourceRow[]>): GatherQuestion | null {
  const whole = slots.get(null) ?? [];
  for (const [slot, list] of slots) {
    if (!repeats(list)) continue;
    const others = slot === null ? [...slots.values()].flat() : [...list, ...whole];
    if (others.every(({ source }) => source === list[0]?.source)) continue;
    return {
      code: 'same-name-twice',
      school: list[0]?.school.name ?? '',
      cells: others.map(({ school }) => school.source),
      values: others.map(({ school }) => school.name),
    };
  }
  return null;
}

function repeats(rows: readonly SourceRow[]): boolean {
  return new Set(rows.map(({ source }) => source)).size < rows.length;
}

function together(parts: readonly Joined[]): Joined {
  return {
    schools: parts.flatMap(({ schools }) => schools),
    questions: parts.flatMap(({ questions }) => questions),
  };
}
