import { moveIds, type MoveId } from '../../../../../core/course/moves.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';

const isMove = (name: string): name is MoveId => moveIds.some((id) => id === name);

/** Names events of the machine: moves as the course calls them, the clock's in plain words. */
export function useEventNames(words: CourseWords): (type: string) => string {
  const { chart } = useMessages('review');
  return (type) => {
    const last = type.split('.').at(-1) ?? '';
    return isMove(last) ? words.moves[last].name : (chart.events[type] ?? type);
  };
}
