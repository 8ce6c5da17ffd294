import type { ReactElement } from 'react';
import { useState } from 'react';
import type { ExcelDesk } from './ExcelDesk';

const shownTrips = 12;

/** What the add-in and Excel said to each other: requests, their size, how they ended. */
export function Inspector({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const trips = desk.host.roundTrips;
  const bytes = trips.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0);
  return (
    <footer className="inspector">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        往返 {trips.length} 次，共 {Math.ceil(bytes / 1024)} KB
      </button>
      {isOpen && (
        <table>
          <thead>
            <tr>
              <th>#</th>
              <th>动作</th>
              <th>请求字节</th>
              <th>回答字节</th>
              <th>错误</th>
            </tr>
          </thead>
          <tbody>
            {trips.slice(-shownTrips).map((trip, index) => (
              <tr key={trips.length - index}>
                <td>{Math.max(trips.length - shownTrips, 0) + index + 1}</td>
                <td>{trip.actions}</td>
                <td>{trip.requestBytes}</td>
                <td>{trip.responseBytes}</td>
                <td>{trip.error ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </footer>
  );
}
