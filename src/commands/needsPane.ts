import type { CommandNews } from '../app/session/commandNews';

/** Whether the clerk has to see what a command led to: a question, a refusal, an error, or cells left as they are. */
export function needsPane(news: CommandNews): boolean {
  switch (news.kind) {
    case 'one-click-done':
      return news.outcome.kind !== 'written';
    case 'restore-done':
      return news.report === null || news.report.edited.length + news.report.keptSheets.length > 0;
    case 'sample-added':
      return false;
    case 'command-failed':
      return true;
  }
}
