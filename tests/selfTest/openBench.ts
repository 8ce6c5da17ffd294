import { readFileSync } from 'node:fs';
import { runSelfTest } from '../../src/app/selfTest/runSelfTest';
import type { SelfTestWatcher } from '../../src/app/selfTest/runSelfTest';
import { functionsMetadata } from '../../src/functions/functionsMetadata';
import { registerFunctions } from '../../src/functions/registerFunctions';
import type { CheckGroup } from '../../src/workbook/excel/selfTest/CheckGroup';
import { checkGroups } from '../../src/workbook/excel/selfTest/checks/checkGroups';
import { excelSelfTest } from '../../src/workbook/excel/selfTest/excelSelfTest';
import { ExcelHost } from '../excel-host/ExcelHost';
import { loadXlsx } from '../excel-host/loadXlsx';
import { snapshot } from '../excel-host/snapshot';
import { connect } from '../excel-host/transports/bridge/connect';
import { startFunctions } from '../excel-host/transports/bridge/startFunctions';
import type { VersionName } from '../excel-host/versions';

/** Nobody watches and nobody stops it. */
export const unwatched: SelfTestWatcher = { onProgress: () => undefined, isStopped: () => false };

/** A clerk's workbook in the simulated Excel, with the worksheet functions of the add-in running. */
export async function openClerks(version: VersionName = '365') {
  const saved = loadXlsx(readFileSync('tests/fixtures/clerk-table.xlsx'));
  const host = connect(new ExcelHost(saved, version));
  registerFunctions(() => 'zh-CN');
  startFunctions(host, 'JUNHENG', functionsMetadata('zh-CN'));
  return { host, snapshot: () => snapshot(host.workbook) };
}

/** The whole self-test, or some groups of it, in the Excel that is connected. */
export function selfTest(groups?: readonly CheckGroup[], watcher = unwatched) {
  return runSelfTest(excelSelfTest(groups), watcher);
}

/** Without the questions that wait long where Excel fails, and without the five megabytes. */
export const quickGroups: readonly CheckGroup[] = checkGroups
  .filter(({ name }) => name !== 'functions' && name !== 'events')
  .map(({ name, checks }) => ({
    name,
    checks: checks.filter((check) => check.name !== 'five-megabytes'),
  }));
