import type { CountyTest } from '../../standards/county/CountyTest';
import type { CountyTestResult } from './CountyEvaluation';
import type { CountyContext } from './CountyContext';
import { evaluateClassSize } from './evaluateClassSize';
import { evaluateCompare } from './evaluateCompare';
import { evaluateDeclared } from './evaluateDeclared';
import { evaluateSchoolSize } from './evaluateSchoolSize';
import { evaluateScore } from './evaluateScore';
import { evaluateSmallSchoolFunds } from './evaluateSmallSchoolFunds';
import { evaluateSpecialRooms } from './evaluateSpecialRooms';
import { evaluateTrainingShare } from './evaluateTrainingShare';

/** One condition of an item, by its kind. */
export function evaluateCountyTest(test: CountyTest, context: CountyContext): CountyTestResult {
  switch (test.kind) {
    case 'declared':
      return evaluateDeclared(test, context);
    case 'compare':
      return evaluateCompare(test, context);
    case 'class-size':
      return evaluateClassSize(test, context);
    case 'school-size':
      return evaluateSchoolSize(test, context);
    case 'special-rooms':
      return evaluateSpecialRooms(test, context);
    case 'small-school-funds':
      return evaluateSmallSchoolFunds(test, context);
    case 'training-share':
      return evaluateTrainingShare(test, context);
    case 'score':
      return evaluateScore(test, context);
  }
}
