/** What the simulated Excel answers when it refuses: `code` is what the add-in sees. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly location = '',
  ) {
    super(`${code}${location ? ` (${location})` : ''}`);
    this.name = 'HostError';
  }
}
