/** A text with its `{name}` places filled; a name that is not given stays as it is. */
export function fillTemplate(
  template: string,
  facts: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(facts[name] ?? place));
}
