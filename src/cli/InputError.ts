/** Something about the input that the user can mend; the message is shown as it is, the exit status is 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
