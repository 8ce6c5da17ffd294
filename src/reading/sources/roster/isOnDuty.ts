import type { Answer } from './Answer';

/** Whether a person is at work in the school. */
export function isOnDuty(words: string): Answer {
  if (/^(?:是|√|1|y|yes|在岗|在职|在编在岗|在编|正常|在校)$/i.test(words)) return 'yes';
  return /^(?:否|×|0|n|no|不在岗|离岗|离职|退休|病休|长期病假|调出|借出|借调|内退|停薪留职)$/i.test(
    words,
  )
    ? 'no'
    : null;
}
