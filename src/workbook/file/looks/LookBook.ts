import type { ChangedFill } from '../../Receipt';
import type { XmlElement } from '../package/elementsOf';
import { StylesPart } from '../package/StylesPart';
import type { ColorReference } from './ColorReference';
import { fillPatterns } from './fillPatterns';

export type FillBefore = ChangedFill['before'];

/** The looks of a workbook by their numbers. */
export class LookBook {
  private readonly styles: StylesPart;
  private readonly made = new Map<string, number>();

  /** `colorOf` gives the colour (`#RRGGBB`) that a reference shows as, or `null`. */
  constructor(
    stylesText: string,
    private readonly colorOf: (reference: ColorReference) => string | null,
  ) {
    this.styles = new StylesPart(stylesText);
  }

  has(look: number): boolean {
    return this.styles.has(look);
  }

  /** The fill of a look as a receipt keeps it; the colour of a theme is given as it shows. */
  fill(look: number): FillBefore {
    const elements = this.styles.fill(look);
    const { patternType = 'none' } = named(elements, 'patternFill')?.attributes ?? {};
    const isGradient = named(elements, 'gradientFill') !== undefined;
    if (!isGradient && patternType === 'none') return null;
    const color = named(elements, isGradient ? 'color' : 'fgColor')?.attributes ?? {};
    return {
      color: this.colorOf(color) ?? '#000000',
      pattern: isGradient ? 'gradient' : patternType,
    };
  }

  numberFormat(look: number): string {
    return this.styles.numberFormat(look);
  }

  withFill(look: number, fill: FillBefore): number {
    return this.once(`${look} fill ${fill?.color} ${fill?.pattern}`, () =>
      this.styles.withFill(look, fill && { ...fill, pattern: patternOf(fill.pattern) }),
    );
  }

  withNumberFormat(look: number, format: string): number {
    return this.once(`${look} format ${format}`, () => this.styles.withNumberFormat(look, format));
  }

  /** Whether two looks differ at most in fill and number format. */
  isKin(a: number, b: number): boolean {
    return kinText(this.styles.look(a)) === kinText(this.styles.look(b));
  }

  /** The styles part with the new looks, or `null` when there are none. */
  grown(): string | null {
    return this.styles.grown();
  }

  private once(key: string, make: () => number): number {
    const look = this.made.get(key) ?? make();
    this.made.set(key, look);
    return look;
  }
}

function named(elements: readonly XmlElement[], name: string): XmlElement | undefined {
  return elements.find((element) => element.name === name);
}

/** Other programs begin the names with a capital; a pattern that cannot be made becomes the plain colour. */
function patternOf(name: string): string {
  return fillPatterns.find((known) => known.toLowerCase() === name.toLowerCase()) ?? 'solid';
}

const ownAttributes = new Set(['fillId', 'applyFill', 'numFmtId', 'applyNumberFormat']);

function kinText(elements: readonly XmlElement[]): string {
  return elements
    .map(({ name, attributes }) => {
      const kept = Object.entries(attributes).filter(([key]) => !ownAttributes.has(key));
      const words = kept.map(([key, value]) => `${key}=${truth[value] ?? value}`);
      return `${name} ${words.sort().join(' ')}`;
    })
    .join('|');
}

const truth: Readonly<Record<string, string>> = { true: '1', false: '0' };
