import { SampleMissing } from './Desk';

/** Samples of fictitious counties that lie beside the page. */
export const samples = [
  'clean.xlsx',
  'messy.xlsx',
  'nine-year.xlsx',
  'basic.xlsx',
  'county.xlsx',
] as const;

export type Sample = (typeof samples)[number];

/** Whether a file name is one of a sample. */
export function isSample(name: string): name is Sample {
  return samples.some((sample) => sample === name);
}

/** The bytes of a sample; throws `SampleMissing`. */
export async function sampleBytes(name: string): Promise<Uint8Array> {
  if (!isSample(name)) throw new SampleMissing(name);
  const answer = await fetch(`samples/${name}`);
  if (!answer.ok) throw new SampleMissing(name);
  return new Uint8Array(await answer.arrayBuffer());
}
