import type { ExcelHost } from '../../ExcelHost';
import type { FunctionsMetadata } from '../../functions/FunctionsMetadata';
import { startFunctions as announce } from './loadClient';

/**
 * Makes worksheet functions known to the connected Excel and starts their runtime. The add-in ties them with
 * `CustomFunctions.associate`, before or after.
 */
export function startFunctions(
  host: ExcelHost,
  namespace: string,
  metadata: FunctionsMetadata,
): void {
  host.functions.install(namespace, metadata);
  announce();
}
