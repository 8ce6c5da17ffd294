/** The bytes of a sample that is served beside the page. */
export async function loadSample(name: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${name}`);
  if (!answer.ok) throw new Error(`samples/${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
