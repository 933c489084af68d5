import type { LineItem } from '../../../../analysis/classroom/items.ts';
import type { Mode } from '../../../../core/call/transcript.ts';
import type { Ending } from '../../../../core/course/outcomes.ts';
import type { Stage } from '../../../../core/course/stages.ts';
import type { Cell } from '../../../../progress/exchange/sheets.ts';
import type { Activity, ActivityOf } from '../../../../protocol/room/activities.ts';
import type { RoomState } from '../../../../protocol/room/state.ts';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import type { Writing } from '../../../../protocol/writing.ts';
import type { DebriefedCall } from '../debrief/classCalls.ts';
import type { CallChoiceWords } from './choiceWords.ts';
import type { Column, columns, SheetName } from './columns.ts';

/** What the sheets are written in, and by whom things were done: a name, or a number. */
export interface RoomWords {
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly yes: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly whats: Readonly<Record<Writing['what'], string>>;
  readonly hows: Readonly<Record<'majority' | 'best' | 'any', string>>;
  readonly stage: (stage: Stage) => string;
  readonly ending: (ending: Ending) => string;
  readonly criterion: (id: string) => string;
  readonly statement: (id: string) => string;
  readonly scenario: (ref: ScenarioRef) => string;
  readonly person: (seat: string) => string;
  readonly choice: CallChoiceWords;
}

/** What was worked out of an activity's calls. */
export interface Debriefed {
  readonly calls: readonly DebriefedCall[];
  readonly items: readonly LineItem[];
}

/** All that sheets are made of. */
export interface Sources {
  readonly state: RoomState;
  /** By activity. */
  readonly debriefs: ReadonlyMap<string, Debriefed>;
  readonly words: RoomWords;
}

/** The rows of a sheet, each cell by its column. */
export type Rows<S extends SheetName> = readonly Readonly<
  Record<(typeof columns)[S][number], Cell>
>[];

/** Activities of a kind, each with its number among all, from 1. */
export function ofKind<K extends Activity['kind']>(
  { activities }: RoomState,
  kind: K,
): readonly { readonly n: number; readonly activity: ActivityOf<K> }[] {
  return activities.flatMap((activity, i) =>
    activity.kind === kind ? [{ n: i + 1, activity: activity as ActivityOf<K> }] : [],
  );
}

export const moment = (at: number): Cell => ({ moment: at });

/** A number with so many digits behind the point at most; nothing where there is none. */
export function rounded(value: number | null | undefined, digits: number): Cell {
  return value === null || value === undefined
    ? null
    : Math.round(value * 10 ** digits) / 10 ** digits;
}
