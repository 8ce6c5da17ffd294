import type Fraction from 'fraction.js';
import type { Survey } from '../../app/county/Survey';
import type { CountyCase, CountyTestResult } from '../../engine/county/CountyEvaluation';
import { countyFindingText } from '../../writing/county/countyFindingText';
import type { CountyTexts } from '../../writing/county/CountyTexts';
import { obstacleCell } from '../../writing/county/obstacleCell';
import { obstacleStatus } from '../../writing/county/obstacleStatus';
import { obstacleText } from '../../writing/county/obstacleText';

/** The county beside its schools as the command line's contract has it; numbers unrounded, cells with their sheets. */
export function countyJson({ standard, result, read }: Survey, texts: CountyTexts) {
  return {
    standard: standard.id,
    verdict: result.verdict,
    parts: result.parts.map(({ part, verdict, met, missed, open }) => ({
      part,
      verdict,
      met,
      missed,
      open,
    })),
    items: result.items.map(({ item, status, tests }) => ({
      id: item.id,
      part: item.part,
      status,
      tests: tests.map(testJson),
    })),
    obstacles: result.obstacles.map((obstacle) => ({
      kind: obstacle.kind,
      status: obstacleStatus(obstacle),
      text: obstacleText(obstacle, texts),
      cell: obstacleCell(obstacle),
    })),
    findings: read.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cell: finding.cell,
      message: countyFindingText(finding, texts.county),
    })),
  };
}

function testJson({ test, status, value, limit, operands, cases, missing }: CountyTestResult) {
  return {
    kind: test.kind,
    status,
    value: numberOf(value),
    limit: numberOf(limit),
    operands: operands.map(({ figure, amount, source }) => ({
      figure,
      amount: numberOf(amount),
      cell: source,
    })),
    cases: cases.map(caseJson),
    missing,
  };
}

function caseJson({ name, part, stage, status, value, limit, source }: CountyCase) {
  return {
    name,
    part,
    stage,
    status,
    value: numberOf(value),
    limit: numberOf(limit),
    cell: source,
  };
}

function numberOf(value: Fraction | null): number | null {
  return value === null ? null : value.valueOf();
}
