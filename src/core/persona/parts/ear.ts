import { floors, meetingOf, standings, type Floor, type Standing } from '../../course/floor.ts';
import type { ReplyKind } from '../../course/replies.ts';
import { personaSetup, says, tires } from '../setup.ts';
import { all, assumesUnsaid, at, does, lastTurn, none, open, type PartGuard } from './guards.ts';
import type { Temper } from './temper.ts';

/** What they say to a line that went past what was open. */
const missed: Readonly<Record<Floor, ReplyKind>> = {
  asks: 'missedQuestion',
  tells: 'missedTrouble',
  objects: 'missedObjection',
  hedges: 'missedHedge',
  yields: 'missedPoint',
};

/** A silence that meets nothing: they wait for a word. */
const silence = does(['letThemTalk']);

const verdict = (guard: PartGuard, target: string) => ({ guard, target });

/** Where the moves of a line meet the floor, by floor and standing. */
function meets(temper: Temper, floor: Floor, standing: Standing) {
  const objection = standing === 'sealed' ? 'reflex' : temper.objection[standing];
  const { fully, softly } = meetingOf(floor, standing, objection);
  const here = (moves: typeof fully) => all(open(floor), at(standing), does(moves));
  return [
    ...(fully.length > 0 ? [verdict(here(fully), 'hears')] : []),
    ...(softly.length > 0 ? [verdict(here(softly), 'hearsSoftly')] : []),
  ];
}

/**
 * Region: judges a line once, as a whole, before its moves reach the customer: it is heard, heard
 * softly, or goes unheard. What goes unheard has no other effect; the customer says what was missed. On
 * the last turn there is one word left to say, and the end of the call says it.
 */
export const ear = (temper: Temper) =>
  personaSetup.createStateConfig({
    initial: 'listens',
    states: {
      listens: {
        on: {
          'line.begins': [
            { guard: all(assumesUnsaid, none(lastTurn)), target: 'misses', actions: says('lost') },
            { guard: assumesUnsaid, target: 'misses' },
            ...floors.flatMap((floor) =>
              standings.flatMap((standing) => meets(temper, floor, standing)),
            ),
            { guard: lastTurn, target: 'misses' },
            {
              guard: all(silence, none(open('asks')), none(open('objects'))),
              target: 'misses',
              actions: says('prompts'),
            },
            ...floors.map((floor) => ({
              guard: open(floor),
              target: 'slights',
              actions: [tires(temper.slights[floor]), says(missed[floor])],
            })),
            { target: 'misses' },
          ],
        },
      },
      hears: { id: 'hears', on: { 'line.ends': 'listens' } },
      hearsSoftly: { id: 'hearsSoftly', on: { 'line.ends': 'listens' } },
      slights: { id: 'slights', on: { 'line.ends': 'listens' } },
      misses: { id: 'misses', on: { 'line.ends': 'listens' } },
    },
  });
