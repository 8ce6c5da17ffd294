import Fraction from 'fraction.js';
import type { Gap } from '../engine/Gap';
import { gapOf } from '../engine/gapOf';
import { functions as english } from '../locale/en-US/functions';
import { functions as chinese } from '../locale/zh-CN/functions';
import { qualityBalance2017 } from '../standards/qualityBalance2017';
import type { CellInput } from './CellInput';
import type { FunctionResult } from './FunctionResult';
import type { Given } from './Given';
import { normalise } from './normalise';
import { questionsOf } from './questionsOf';

const words = [chinese.words, english.words];
const standardWords = ['', ...words.map(({ toStandard }) => toStandard)].map(normalise);
const floorWords = [...floorNumbers(), ...words.map(({ toFloor }) => toFloor)].map(normalise);

/** The floor of the standard as it may be typed: a share or a percentage. */
function floorNumbers(): readonly string[] {
  const floor = qualityBalance2017.schoolRule?.floor ?? null;
  return floor === null ? [] : [floor, `${new Fraction(floor).mul(100).toString()}%`];
}

function findTarget(cell: CellInput): FunctionResult<keyof Gap> {
  const wanted = normalise(cell);
  if (standardWords.includes(wanted)) return { value: 'toStandard' };
  if (floorWords.includes(wanted)) return { value: 'toFloor' };
  return { problem: { code: 'unknown-target', text: String(cell) } };
}

/**
 * `JUNHENG.GAP`: what each school lacks to the standard or to the 85 % floor, in the resource's unit; whole
 * numbers for people and rooms; 0 where nothing is missing.
 */
export function gap(given: Given): FunctionResult<number[][]> {
  const wanted = findTarget(given.cell('target'));
  if ('problem' in wanted) return wanted;
  const questions = questionsOf(given);
  if ('problem' in questions) return questions;
  return {
    value: questions.value.map((row) =>
      row.map((question) => gapOf(question)[wanted.value].valueOf()),
    ),
  };
}
