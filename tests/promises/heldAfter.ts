import type { ExcelHost } from '../excel-host/ExcelHost';

/**
 * Holds back the requests that come from now on. The function that it returns lets so many of them go, and comes when
 * the next one is held: then something can happen between the two.
 */
export function heldAfter(host: ExcelHost, roundTrips: number): () => Promise<void> {
  const last = host.roundTrips.length + roundTrips;
  host.hold();
  return async () => {
    await host.whenHeld();
    while (host.roundTrips.length < last) {
      host.release('first');
      await host.whenHeld();
    }
  };
}
