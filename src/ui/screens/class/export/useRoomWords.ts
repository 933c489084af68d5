import { use } from 'react';
import { introLimit } from '../../../../core/course/times.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { wordsIn } from '../../../courseWords.ts';
import { useRoomState } from '../room.tsx';
import { seatName } from '../seatName.ts';
import { useScenarioName } from '../useScenarioName.ts';
import { choiceWords } from './choiceWords.ts';
import type { RoomWords } from './sources.ts';

/** What a room's sheets are written in: each name as its own screen has it. */
export function useRoomWords(): (withNames: boolean) => RoomWords {
  const { seats } = useMessages('classDesk');
  const messages = useMessages('classExport');
  const { whats } = useMessages('classBegin');
  const { modes } = useMessages('common');
  const { statements } = useMessages('self');
  const { silence, interrupt } = useMessages('review');
  const words = use(wordsIn(useLanguage()));
  const scenario = useScenarioName();
  const state = useRoomState();
  const said: Readonly<Record<string, string>> = statements(introLimit);
  const named: Readonly<Record<string, { readonly name: string }>> = words.criteria;
  return (withNames) => {
    const shown = withNames
      ? state
      : { seats: state.seats.map((seat) => ({ ...seat, nickname: null })) };
    return {
      sheets: messages.sheets,
      columns: messages.columns,
      yes: messages.yes,
      modes,
      whats,
      hows: messages.hows,
      stage: (stage) => words.stages[stage],
      ending: (ending) => words.endings[ending].name,
      criterion: (id) => named[id]?.name ?? id,
      statement: (id) => said[id] ?? id,
      scenario,
      person: (seat) => seatName(shown, seat, seats.unnamed),
      choice: choiceWords({ letThemTalk: silence, interrupt, hangUp: messages.hangUp }),
    };
  };
}
