import { basename } from 'node:path';

/** What each file is called in addresses (`[小学.xlsx]小学!B5`): its name, or its path where two have one name. */
export function fileLabels(files: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(basename(file), (counts.get(basename(file)) ?? 0) + 1);
  return new Map(
    files.map((file) => [file, counts.get(basename(file)) === 1 ? basename(file) : file]),
  );
}
