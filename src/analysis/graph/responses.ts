import { respond, learntFrom, staysOn } from '../../core/call/advance.ts';
import { revealsOf, type Choice } from '../../core/call/choice.ts';
import { goesPast } from '../../core/call/heard.ts';
import { eventsOf, momentOf, moments } from '../../core/call/hearing.ts';
import { sameSet, type BitSet } from '../../core/call/bitSet.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Position } from '../../core/call/position.ts';
import { endingIds } from '../../core/course/outcomes.ts';
import { laterStage, stages } from '../../core/course/stages.ts';
import { rollSides } from '../../core/persona/events.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import type { ReplyKind } from '../../core/course/replies.ts';
import { tabulateReactions, type EventKind } from './reactions.ts';

/** One thing that a choice can lead to, and how many of the 20 rolls do. */
export interface Chance {
  readonly after: PersonaState;
  /** Where the call is over, −1 less the ending's place in `endingIds`; else 0. */
  readonly end: number;
  /** Facts told and revealed. */
  readonly learnt: BitSet;
  /** 1–20. */
  readonly width: number;
  /** How many of these rolls leave open what was open (C5): the choice went past it. */
  readonly misses: number;
}

const endOf = ({ ending }: PersonaState): number => (ending ? -1 - endingIds.indexOf(ending) : 0);

/** Adds rolls to the chances of a choice; what leads to the same is one chance. */
function addTo(chances: Chance[], { after, learnt, width, misses }: Omit<Chance, 'end'>): void {
  const same = chances.findIndex((c) => c.after === after && sameSet(c.learnt, learnt));
  const twin = chances[same];
  if (twin) {
    chances[same] = { ...twin, width: twin.width + width, misses: twin.misses + misses };
  } else chances.push({ after, end: endOf(after), learnt, width, misses });
}

/** What the machine itself does at one roll. */
function ofOneRoll(rules: CallRules, position: Position, choice: Choice, roll: number) {
  const { after, learnt, answers } = respond(rules, position, choice, roll);
  return { after, learnt, width: 1, misses: Number(answers.some(({ kind }) => goesPast(kind))) };
}

/** Code of a choice within one call: the line's index; cutting in; silence by beat. */
export function codeOf(rules: CallRules, choice: Choice): number {
  switch (choice.type) {
    case 'say':
      return choice.line.index;
    case 'interrupt':
      return rules.lines.length;
    case 'letThemTalk':
      return rules.lines.length + 1 + choice.beat.index;
    case 'hangUp':
      throw new Error('hanging up is no position of the graph');
  }
}

/** Every choice of a call, by its code. */
export function choicesByCode(rules: CallRules): readonly Choice[] {
  const choices: Choice[] = rules.lines.map((line) => ({ type: 'say', line }));
  choices.push({ type: 'interrupt' });
  for (const beat of Object.values(rules.beats).flat()) {
    const choice: Choice = { type: 'letThemTalk', beat };
    choices[codeOf(rules, choice)] = choice;
  }
  return choices;
}

/** The facts that are known once a choice, by its code, was answered in a kind. */
function tabulateLearnt(rules: CallRules, choices: readonly Choice[]) {
  const tables = choices.map(() => new Map<ReplyKind, BitSet>());
  return (code: number, kind: ReplyKind): BitSet => {
    const known = tables[code] as Map<ReplyKind, BitSet>;
    let facts = known.get(kind);
    if (!facts) {
      const choice = choices[code] as Choice;
      facts = learntFrom(rules, choice, [{ reveals: revealsOf(choice, kind) }]);
      known.set(kind, facts);
    }
    return facts;
  };
}

/**
 * What choices lead to, put together from the persona's reactions to single events and looked up
 * ever after. A response depends on the persona's condition, the choice, the common ground, and what
 * the clock says. The same as `respond` for all 20 rolls; a test holds them equal.
 */
export function tabulateResponses(rules: CallRules) {
  const choices = choicesByCode(rules);
  const { kindOf, reaction } = tabulateReactions(rules.persona);
  const over = kindOf({ type: 'time.over', roll: 0 });
  const sequences: EventKind[][] = [];
  const learntBy = tabulateLearnt(rules, choices);
  const rows: (readonly Chance[])[][] = [];

  function compose(
    position: Position,
    code: number,
    last: boolean,
    sequence: readonly EventKind[],
  ) {
    const { persona: from } = position;
    const chances: Chance[] = [];
    /** The events from `at` on, for the rolls from `low` up to `high`. */
    const hear = (
      state: PersonaState,
      at: number,
      reply: ReplyKind | null,
      low: number,
      high: number,
    ): void => {
      const kind = state.ending ? undefined : sequence[at];
      if (kind) {
        let begin = 0;
        for (let i = 0; begin < high; i++) {
          const end = kind.ends[i] as number;
          if (end > low) {
            const { state: next, replies } = reaction(state, kind, i);
            const latest = replies.at(-1) ?? reply;
            hear(next, at + 1, latest, Math.max(low, begin), Math.min(high, end));
          }
          begin = end;
        }
        return;
      }
      // Asked as a whole, the machine goes by the stage before the first event.
      const shown = stages.findLast((stage) => state.tags.has(stage)) ?? from.stage;
      const whole = reply !== null && state.stage === laterStage(shown, from.stage);
      const add = (after: PersonaState, learnt: BitSet, width: number) =>
        addTo(chances, { after, learnt, width, misses: reply && goesPast(reply) ? width : 0 });
      if (!whole) {
        for (let roll = low; roll < high; roll++) {
          addTo(chances, ofOneRoll(rules, position, choices[code] as Choice, roll));
        }
      } else if (!last || state.ending) {
        add(state, learntBy(code, reply), high - low);
      } else {
        const learnt = learntBy(code, reply);
        let begin = 0;
        over.ends.forEach((end, i) => {
          const rolls = Math.min(high, end) - Math.max(low, begin);
          begin = end;
          if (rolls <= 0) return;
          const { state: after } = reaction(state, over, i);
          if (!after.ending) throw staysOn(rules, state);
          add(after, learnt, rolls);
        });
      }
    };
    hear(from, 0, null, 0, rollSides);
    return chances;
  }

  return (position: Position, code: number): readonly Chance[] => {
    const choice = choices[code] as Choice;
    const moment = momentOf(rules, position, choice);
    const row = (rows[position.persona.index * moments + moment] ??= []);
    const met = row[code];
    if (met) return met;
    const events = (sequences[code * moments + moment] ??= eventsOf(rules, position, choice, 0).map(
      kindOf,
    ));
    const last = position.turn + 1 >= rules.scenario.turns;
    const chances = compose(position, code, last, events);
    row[code] = chances;
    return chances;
  };
}
