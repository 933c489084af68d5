import type { Unreadable } from '../../core/call/formats/upgrade.ts';
import type { Messages } from '../../i18n/areas.ts';

/** Why a kept call can't be shown, and what to do. */
export function whyUnreadable(why: Unreadable, messages: Messages['calls']['unreadable']): string {
  switch (why.problem) {
    case 'newer':
      return messages.newer(why.format);
    case 'damaged':
      return messages.damaged(why.where);
    case 'foreign':
      return messages.foreign;
  }
}
