import type { Beat, Line, Reply, Scenario, Slot, Wording } from '../../src/core/call/scenario.ts';
import { whatMeetsObjection, type ObjectionKind } from '../../src/core/course/floor.ts';
import { replyKinds } from '../../src/core/course/replies.ts';
import type { MoveId } from '../../src/core/course/moves.ts';
import { talk } from '../../src/core/persona/parts/talk.ts';
import type { Temper } from '../../src/core/persona/parts/temper.ts';
import type { PersonaDefinition } from '../../src/core/persona/persona.ts';

/** A customer of plain temper, for tests of the floor. */
export const plainTemper: Temper = {
  onward: { hidden: 16, implied: 16, explicit: 16, valued: 18, agreed: 20 },
  eased: { hidden: 8, implied: 8, explicit: 8, agreed: 17 },
  weights: { yields: 1.2, asks: 1.2, objects: 1, hedges: 1, tells: 2 },
  slights: { asks: 1, objects: 1, tells: 0, hedges: 0, yields: 0 },
  slighted: {},
  errors: 1,
  objection: {
    hidden: 'reflex',
    implied: 'reflex',
    explicit: 'price',
    valued: 'price',
    agreed: 'reflex',
  },
  callBack: 8,
  worn: { ending: 'hungUp', kind: 'hangsUp' },
};

/** A persona of this temper. */
export const personaWith = (temper: Temper): PersonaDefinition => ({
  id: 'plain',
  version: 1,
  machine: talk('plain', temper),
  traits: { patience: { min: 1, max: 8, default: 4 }, warmth: { min: -3, max: 3, default: 0 } },
  objections: ['objects'],
});

const spoken = (id: string, seconds = 6): Wording => ({ text: { zh: id, en: id }, seconds });
const reply = (id: string, agrees: string | null = null): Reply => ({
  ...spoken(id, 3),
  reveals: [],
  agrees,
});
const always = { tags: [], notTags: [], facts: [], notFacts: [] };

/** A line with placeholder words. */
export function floorLine(
  id: string,
  moves: readonly MoveId[],
  extra: Partial<Pick<Line, 'answers' | 'assumes' | 'tells' | 'when'>> = {},
): Line {
  return {
    id,
    ...spoken(id),
    moves,
    about: 'key',
    when: always,
    beginner: false,
    replies: {},
    ...extra,
  };
}

/** As many lines of one sort as a slot is deep. */
const deep = (
  depth: number,
  id: string,
  moves: readonly MoveId[],
  extra: (nth: number) => Parameters<typeof floorLine>[2] = () => ({}),
): Slot =>
  Array.from({ length: depth }, (_, i) => floorLine(`${id}-${i + 1}`, moves, extra(i + 1)));

const beat = (id: string, slots: readonly Slot[], when: Beat['when'] = always): Beat => ({
  id,
  when,
  slots,
  silence: {},
});

/**
 * A call with the floor and placeholder words: five lines by stage, each sort `depth` deep.
 *
 * @param objections what is objected in discovery, and from the presentation on
 */
export function floorCall({
  turns = 10,
  depth = 3,
  objections = ['reflex', 'price'] as readonly [ObjectionKind, ObjectionKind],
} = {}): Scenario {
  const meets = objections.map((kind) => whatMeetsObjection[kind].fully.slice(0, 1));
  const opening: Slot[] = [
    [
      floorLine('full', ['identify', 'statePurpose', 'stateBenefit', 'engagingQuestion'], {
        tells: ['product'],
      }),
    ],
    [floorLine('name', ['identify', 'askConvenient'])],
    [floorLine('minute', ['identify', 'mayITakeAMinute'])],
    [floorLine('pitch', ['stateBenefit', 'usp'], { tells: ['product'] })],
    [floorLine('survey', ['identify', 'surveyPretext'])],
  ];
  const answers = (stage: string, tells = false): Slot =>
    deep(depth, `${stage}-answer`, ['answerPlainly'], (nth) => ({
      answers: `${stage}-${nth}`,
      ...(tells ? { tells: ['product'] } : {}),
    }));
  const discovery: Slot[] = [
    answers('discovery', true),
    deep(depth, 'problem', ['problemQuestion']),
    deep(depth, 'implication', ['implicationQuestion']),
    deep(depth, 'back', meets[0] ?? []),
    deep(depth, 'test', ['testInterest']),
  ];
  const presentation: Slot[] = [
    answers('presentation', true),
    deep(depth, 'payoff', ['needPayoffQuestion']),
    deep(depth, 'times', ['proposeTwoTimes'], () => ({ assumes: ['product'] })),
    deep(depth, 'worth', meets[1] ?? []),
    deep(depth, 'like', ['testInterest']),
  ];
  const commitment: Slot[] = [
    answers('commitment'),
    deep(depth, 'confirm', ['confirmYes']),
    deep(depth, 'repeat', ['repeatCommitment']),
    deep(depth, 'calm', [...new Set(meets.flat())]),
    deep(depth, 'part', ['friendlyParting']),
  ];
  const callBack: Slot = [floorLine('call-back', ['askCallBack', 'friendlyParting'])];
  const last = (slots: readonly Slot[]): Slot[] => [...slots.slice(0, 4), callBack];
  const onLast = { ...always, tags: ['last'] };
  const questions = ['discovery', 'presentation', 'commitment'].flatMap((stage) =>
    Array.from({ length: depth }, (_, i) => {
      const id = `${stage}-${i + 1}`;
      return { id, asked: [spoken(`asks ${id}`, 3)], missed: [spoken(`asks again ${id}`, 3)] };
    }),
  );
  return {
    id: 'floor',
    version: 1,
    hash: '0',
    title: { zh: 'f', en: 'f' },
    teaser: { zh: 'f', en: 'f' },
    difficulty: 2,
    persona: 'plain',
    traits: {},
    goal: 'meeting',
    targets: { listen: 55, ask: 25, tell: 20 },
    turns,
    ambience: 'office',
    rep: {
      name: { zh: 'r', en: 'r' },
      company: { zh: 'c', en: 'c' },
      product: { zh: 'p', en: 'p' },
    },
    customers: [
      {
        id: 'customer',
        name: { zh: 'c', en: 'c' },
        role: { zh: 'c', en: 'c' },
        look: 'x',
        voice: 'female',
        hidden: [],
        needs: { key: ['key'], side: [] },
      },
    ],
    brief: {
      situation: { zh: '', en: '' },
      known: [],
      goal: { zh: '', en: '' },
      fallback: { zh: '', en: '' },
    },
    facts: [{ id: 'product', kind: 'told', text: { zh: 'p', en: 'p' }, known: false }],
    commitments: [],
    pickUp: [spoken('hello', 2)],
    beats: {
      opening: [beat('opening', opening)],
      discovery: [beat('discovery-last', last(discovery), onLast), beat('discovery', discovery)],
      presentation: [
        beat('presentation-last', last(presentation), onLast),
        beat('presentation', presentation),
      ],
      commitment: [beat('commitment', commitment)],
    },
    questions,
    phrasebook: Object.fromEntries(replyKinds.map((kind) => [kind, [reply(`${kind} `)]])),
  };
}
