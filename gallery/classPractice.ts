import { loadCall } from '../src/catalogue/loadCall.ts';
import { linesOnOffer, startCall, step } from '../src/core/call/step.ts';
import type { Language } from '../src/core/course/language.ts';
import type { RatingMark, Ratings } from '../src/protocol/marks.ts';
import type { EveryoneCalls, RolePlay } from '../src/protocol/room/activities.ts';
import { statementIds } from '../src/progress/diagnosis/statements.ts';
import type { Classroom } from '../src/room/classroom.ts';
import { protocolVersion } from '../src/protocol/envelopes.ts';
import { noClassroom } from '../tests/room/fakeClassroom.ts';
import { trainer, type FakeClass } from '../tests/room/fakeRoom.ts';
import { classOf, seat, wayInto } from './classes.ts';
import { customer } from './played.ts';

/** The classroom's door, with places in rooms to go back to. */
export async function door(): Promise<Classroom> {
  const about = { classroom: true, version: '', lan: [], protocol: protocolVersion } as const;
  const none = await noClassroom();
  const key = 'k'.repeat(43);
  const kept = [
    { room: 'one', me: { role: 'seat', seat: 's' }, key, code: 'K7MQ2X', since: 3 },
    { room: 'two', me: { role: 'trainer', id: 't' }, key, code: null, since: 2 },
  ] as const;
  return {
    ...none,
    about: () => Promise.resolve(about),
    keys: { ...none.keys, all: () => kept },
  };
}

/** A room in which nothing has begun. */
export async function lobby(language: Language): Promise<Classroom> {
  const { fake, seats } = await classOf(language);
  await fake.act(trainer, { type: 'showNames', shown: true });
  await fake.act(trainer, { type: 'removeSeat', seat: seats[2] ?? '' });
  const title = 'x'.repeat(200);
  const given = { type: 'giveScenario', hash: '0'.repeat(64), id: 'own', title } as const;
  await fake.act(trainer, given);
  return wayInto(fake, seats[0] ?? '');
}

const latest = (fake: FakeClass) => fake.state().activities.at(-1);

/** Everyone calls: three have ended their call, or the whole activity is over. */
export async function everyoneCalls(
  language: Language,
  until: 'calling' | 'over',
): Promise<Classroom> {
  const { fake, seats } = await classOf(language);
  const rules = await loadCall(customer, language);
  if (!rules) throw new Error(`no ${customer}`);
  const { id, hash } = rules.scenario;
  await fake.act(trainer, {
    type: 'beginActivity',
    plan: { kind: 'everyone', scenario: { id, hash }, mode: 'exam', timeStretch: 2 },
  });
  const now = () => latest(fake) as EveryoneCalls;
  const { activity } = now();
  await fake.act(trainer, { type: 'showLeaderboard', shown: true });
  for (const [i, one] of seats.slice(1, 5).entries()) {
    await fake.act(seat(one), { type: 'beginCall', activity, language });
    const seed = now().calls.find((call) => call.seat === one)?.seed ?? 0;
    let state = startCall(rules, { seed, language, mode: 'exam', timeStretch: 2 });
    for (let turn = 1; !state.position.persona.ending && turn < (i === 3 ? 3 : 99); turn++) {
      const line = linesOnOffer(rules, state)[i]?.line.id;
      const choice = line ? ({ type: 'say', line } as const) : ({ type: 'letThemTalk' } as const);
      await fake.act(seat(one), { type: 'chooseLine', activity, turn, choice });
      state = step(rules, state, choice);
    }
  }
  if (until === 'over') await fake.act(trainer, { type: 'endActivity', activity });
  return wayInto(fake, seats[0] ?? '');
}

/** Role-play in front: a pair, the judges' sheets, the sheets gathered. @param me which seat looks */
export async function rolePlay(
  language: Language,
  until: 'forming' | 'playing' | 'judged',
  me = 0,
): Promise<Classroom> {
  const { fake, seats } = await classOf(language);
  await fake.act(trainer, {
    type: 'beginActivity',
    plan: { kind: 'rolePlay', aspects: ['who', 'why', 'gain', 'question'], arrangement: 'front' },
  });
  const { activity } = latest(fake) as RolePlay;
  const [rep = '', other = '', ...judges] = seats;
  if (until !== 'forming') {
    const groups = [{ rep, customer: other, judges: [] }];
    await fake.act(trainer, { type: 'formGroups', activity, groups });
    const group = (latest(fake) as RolePlay).rounds[0]?.groups[0]?.group ?? '';
    const place = { activity, round: 1, group } as const;
    for (const [i, speaker] of (
      ['repTells', 'customer', 'repAsks', 'customer'] as const
    ).entries()) {
      const at = 9000 * i;
      await fake.act(seat(judges[0] ?? ''), { type: 'tap', ...place, speaker, at });
    }
    for (const [i, judge] of judges.entries()) {
      const marks = { who: 2, why: i % 2 === 0 ? 0 : 2, gain: 1 } as const;
      const note = i === 1 ? 'n'.repeat(500) : '';
      await fake.act(seat(judge), { type: 'handSheet', ...place, marks, note });
    }
  }
  if (until === 'judged') await fake.act(trainer, { type: 'closeRound', activity, round: 1 });
  return wayInto(fake, seats[me] ?? '');
}

/** The class rates itself: the choice, or what six of them handed in. */
export async function classRates(language: Language, until: 'open' | 'handed'): Promise<Classroom> {
  const { fake, seats } = await classOf(language);
  await fake.act(trainer, { type: 'beginActivity', plan: { kind: 'self', round: 'first' } });
  const { activity } = latest(fake) as RolePlay;
  if (until === 'handed') {
    for (const [i, one] of seats.slice(0, 6).entries()) {
      const marks = Object.fromEntries(
        statementIds.map((id, n) => [id, (1 + ((i + n) % 5)) as RatingMark]),
      ) as Ratings;
      await fake.act(seat(one), { type: 'handRatings', activity, marks });
    }
  }
  return wayInto(fake, seats[0] ?? '');
}
