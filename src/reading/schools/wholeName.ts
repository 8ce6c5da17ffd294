const marked = /[(（_\-—－]+\s*(?:小学|初中|高中)(?:部|学段|阶段)?\s*[)）]?$/;
const ofPart = /(?:小学|初中|高中)部$/;
const afterSchool = /(学校|中学)(?:小学|初中|高中)$/;

/**
 * The name of the whole school, where a name says which part of it stands in the row: 东风学校（小学部） → 东风学校.
 * Other names stay as they are: 东关小学 is no part of 东关.
 */
export function wholeName(name: string): string {
  const whole = name.replace(marked, '').replace(afterSchool, '$1');
  const plain = whole.replace(ofPart, '');
  return plain.length >= 2 ? plain : whole;
}
