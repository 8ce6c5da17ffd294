/** Whether an attribute of the file format says yes. */
export function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
