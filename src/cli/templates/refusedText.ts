import type { Messages } from '../../locale/Messages';
import type { Refusal } from '../../reading/Refusal';
import { refusalText } from '../../writing/text/refusalText';
import { oneLine } from '../oneLine';
import { causeText } from './causeText';
import type { TemplateOn } from './templateOn';

/** A sheet that gives no table, with the template that fits it. */
export interface RefusedSheet {
  readonly refusal: Refusal;
  readonly template: TemplateOn | null;
}

/** Why a sheet gives no table, in a line, and which template is the cause where one is. */
export function refusedText({ refusal, template }: RefusedSheet, messages: Messages): string {
  return oneLine(refusalText(refusal, messages) + causeText(template, messages));
}
