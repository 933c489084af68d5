import { loadCall } from '../src/catalogue/loadCall.ts';
import { replay } from '../src/core/call/replay.ts';
import { linesOnOffer } from '../src/core/call/step.ts';
import type { Language } from '../src/core/course/language.ts';
import { protocolVersion } from '../src/protocol/envelopes.ts';
import { longestNickname } from '../src/protocol/nickname.ts';
import type { ClassCall, WriteAndVote } from '../src/protocol/room/activities.ts';
import type { Viewer } from '../src/protocol/who.ts';
import type { Writing } from '../src/protocol/writing.ts';
import type { Role } from '../src/room/keyring.ts';
import type { Classroom } from '../src/room/classroom.ts';
import type { CallBook } from '../src/server/calls/callBook.ts';
import { decideCall } from '../src/server/calls/decideCalls.ts';
import { createCallPlayer } from '../src/server/calls/playedCall.ts';
import type { CallOperation } from '../src/server/decide/decide.ts';
import { noClassroom } from '../tests/room/fakeClassroom.ts';
import { fakeClass, projector, trainer, type FakeClass } from '../tests/room/fakeRoom.ts';
import { customer } from './played.ts';

/** The room of every class in the gallery. */
export const classRoom = 'room';

export const seat = (name: string): Viewer => ({ role: 'seat', seat: name });

/** One of them is as long and as wide as a room takes it, without a place to break. */
const names = {
  en: ['Ann', 'W'.repeat(longestNickname), 'Cem', 'Dan', 'Eve', 'Fay', 'Gus'],
  zh: ['小安', '老'.repeat(longestNickname), '陈辰', '丁丁', '尔雅', '方方', '顾顾'],
};

/** Worths made up by the order of the lines: what counts here is how they look. */
function bookIn(language: Language): CallBook {
  const losses = [12, 0, 4, 27, 1];
  // One and the same for all turns: a call is played on by the rules that it was begun with.
  const rules = loadCall(customer, language);
  return {
    rules: () => rules,
    weigh: (played, transcript) => {
      const lines = linesOnOffer(played, replay(played, transcript)).map(({ line }) => line.id);
      const weighed = [...lines, null].map((line, i) => {
        const loss = line === null ? 31 : (losses[i] ?? 18);
        return {
          line,
          moves: line === null ? (['letThemTalk'] as const) : [],
          words: '',
          value: 62 - loss,
          loss,
        };
      });
      return Promise.resolve(weighed.toSorted((a, b) => a.loss - b.loss));
    },
  };
}

/** A class of seven, and what they do. */
export async function classOf(language: Language) {
  const table = { room: classRoom, book: bookIn(language), player: createCallPlayer() };
  const fake = await fakeClass(language, (state, who, operation) =>
    decideCall(state, who, operation as CallOperation, table),
  );
  const seats: string[] = [];
  for (const name of names[language]) seats.push(await fake.sit(name));
  return { fake, seats };
}

/** Somebody's way into such a class. */
export async function wayInto(fake: FakeClass, me: string): Promise<Classroom> {
  const viewers: Readonly<Record<Role, Viewer>> = { seat: seat(me), trainer, projector };
  const about = {
    classroom: true,
    version: '',
    lan: ['http://192.168.1.20:4173/'],
    protocol: protocolVersion,
  } as const;
  const keyOf = (role: Role) => ({
    room: classRoom,
    me: viewers[role],
    key: 'k'.repeat(43),
    code: 'K7MQ2X',
    since: 0,
  });
  return {
    ...(await noClassroom()),
    about: () => Promise.resolve(about),
    keys: {
      all: () => [],
      find: (_, role) => keyOf(role),
      keep: () => undefined,
      forget: () => undefined,
    },
    enter: (_, role) => Promise.resolve(fake.roomOf(viewers[role])),
  };
}

const callIn = (fake: FakeClass) => fake.state().activities.at(-1) as ClassCall;

/** The class's call: so many turns by vote, and how far the next one is. */
export async function classCall(
  language: Language,
  { turns, until }: { turns: number; until: 'before' | 'voting' | 'closed' | 'over' },
): Promise<Classroom> {
  const { fake, seats } = await classOf(language);
  const rules = await loadCall(customer, language);
  if (!rules) throw new Error(`no ${customer}`);
  const { id, hash } = rules.scenario;
  const scenario = { id, hash };
  await fake.act(trainer, { type: 'beginActivity', plan: { kind: 'class', scenario, language } });
  const { activity } = callIn(fake);
  const place = () => {
    const { turn, branch } = callIn(fake);
    return { activity, turn, branch };
  };
  const vote = async () => {
    const { offers } = callIn(fake);
    for (const [i, one] of seats.slice(0, -1).entries()) {
      const line = offers[[1, 0, 1, 3, 1, 2][i] ?? 0]?.line;
      const choice =
        line === undefined ? ({ type: 'letThemTalk' } as const) : ({ type: 'say', line } as const);
      await fake.act(seat(one), { type: 'castVote', ...place(), choice });
    }
  };
  const close = () => fake.act(trainer, { type: 'closeVote', ...place() });
  if (until !== 'before') await fake.act(trainer, { type: 'pickUp', activity });
  for (let i = 0; i < turns && callIn(fake).ending === null; i++) {
    await vote();
    await close();
    const how = i % 2 === 0 ? 'best' : 'majority';
    await fake.act(trainer, { type: 'takeLine', ...place(), how, choice: null });
  }
  if (until === 'voting' || until === 'closed') await vote();
  if (until === 'closed') await close();
  return wayInto(fake, seats[0] ?? '');
}

const ticks = { who: true, why: true, gain: false, question: true };
const openers = {
  en: [
    'Hello Carol, this is Robin from Northline. We cut the wait at docks like yours, by an hour a lorry and more. How long did yours stand this morning?',
    'Good morning, Robin here, from Northline. Have you got a minute? I would like to introduce our company and what it is that we do for logistics firms all over the country, which is a great deal, as you will see.',
    'Morning, Robin, Northline. I’m ringing about the queue at gate 3. Who gets the calls when it’s long?',
  ],
  zh: [
    '您好，我是北线的小罗。好几家跟您一样的仓库，现在一车少等一个多小时。您那边今天早上最久的一车等了多久？',
    '您好，打扰您一分钟，我是北线的小罗，想跟您介绍一下我们公司，我们给全国的物流企业做了很多事情，相信您听完会很感兴趣，所以想先占用您一点宝贵的时间。',
    '早，北线的小罗。三号门那条队，排长了都是谁接电话？',
  ],
};

/** Write and vote, up to one of its phases. */
export async function classWrite(
  language: Language,
  until: 'writing' | 'voting' | 'closed' | 'kept',
): Promise<Classroom> {
  const { fake, seats } = await classOf(language);
  const at = (i: number) => seats[i] ?? '';
  const groups = {
    by: 'hand',
    groups: [
      [at(0), at(1)],
      [at(2), at(3)],
      [at(4), at(5)],
    ],
  } as const;
  await fake.act(trainer, {
    type: 'beginActivity',
    plan: { kind: 'write', what: 'opener', scenario: null, groups },
  });
  const now = () => fake.state().activities.at(-1) as WriteAndVote;
  const { activity } = now();
  for (const [i, text] of openers[language].entries()) {
    const writing: Writing = { what: 'opener', opener: text, ticks };
    const group = now().groups[i]?.group ?? '';
    await fake.act(seat(at(2 * i)), { type: 'write', activity, group, writing, on: 0 });
  }
  if (until !== 'writing') await fake.act(trainer, { type: 'openVoting', activity });
  const entryOf = (i: number) =>
    now().voting?.entries.find(({ group }) => group === now().groups[i]?.group)?.entry ?? '';
  if (until !== 'writing') {
    for (const [i, entry] of [2, 2, 0, 2, 0].entries()) {
      await fake.act(seat(at(i)), { type: 'castBallot', activity, entry: entryOf(entry) });
    }
  }
  if (until === 'closed' || until === 'kept') {
    await fake.act(trainer, { type: 'closeVoting', activity });
  }
  if (until === 'kept') await fake.act(trainer, { type: 'keep', activity, entry: entryOf(2) });
  return wayInto(fake, at(0));
}
