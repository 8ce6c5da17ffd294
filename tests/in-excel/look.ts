import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { OpenExcel } from './openExcel';

// Through the debugger's own channel, which the page's policy does not stop.
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a state must keep: no violation, nothing to scroll sideways, and the primary action in sight. */
interface Found {
  readonly violations: readonly string[];
  readonly sideways: number;
  /** Of the first primary button: how far it reaches beyond the pane's edges; `null` without one. */
  readonly beyond: number | null;
}

/** Looks at what the pane shows, with axe's rules and a ruler. */
export async function look(excel: OpenExcel): Promise<Found> {
  const frame = await excel.frame();
  await frame.evaluate(axeSource);
  return frame.evaluate(async (wanted) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
    };
    const context = { exclude: ['[data-tabster-dummy]'] };
    const { violations } = await axe.run(context, { runOnly: wanted });
    const page = document.documentElement;
    const button = document.querySelector('footer button')?.getBoundingClientRect();
    const beyond = button
      ? Math.max(
          -button.top,
          -button.left,
          button.bottom - innerHeight,
          button.right - innerWidth,
          1 - button.height,
        )
      : null;
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      sideways: page.scrollWidth - page.clientWidth,
      beyond,
    };
  }, tags);
}
