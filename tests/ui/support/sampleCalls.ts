import type {
  AgreedCommitment,
  CustomerSpoke,
  RepActed,
  Transcript,
  TranscriptEvent,
} from '../../../src/core/call/transcript.ts';
import type { Language } from '../../../src/core/course/language.ts';
import type { MoveId } from '../../../src/core/course/moves.ts';
import type { Ending } from '../../../src/core/course/outcomes.ts';
import type { ReplyKind } from '../../../src/core/course/replies.ts';
import type { Mood } from '../../../src/core/persona/moods.ts';

type Turn =
  | {
      readonly say: string;
      readonly moves: readonly MoveId[];
      readonly s: number;
      readonly about?: string;
      readonly stage?: RepActed['stage'];
    }
  | {
      readonly answer: string;
      readonly kind: ReplyKind | null;
      readonly s: number;
      readonly mood?: Mood;
      readonly agrees?: AgreedCommitment;
    }
  | { readonly silent: 'letThemTalk' | 'interrupt' }
  | { readonly ends: Ending };

/** A transcript as a call would leave it: the clock, the turns and the stages are filled in. */
export function transcriptOf(turns: readonly Turn[], given: Partial<Transcript> = {}): Transcript {
  const events: TranscriptEvent[] = [];
  let at = 0;
  let turn = 0;
  let stage: RepActed['stage'] = 'opening';
  let agreed: AgreedCommitment | null = null;
  const acted = (fields: Partial<RepActed>): RepActed => ({
    type: 'repActed',
    at,
    speaker: 'rep',
    turn: (turn += 1),
    line: null,
    moves: [],
    about: null,
    relevance: 'none',
    words: '',
    ms: 0,
    thinkingMs: 0,
    roll: 7,
    stage,
    ...fields,
  });
  for (const one of turns) {
    if ('say' in one) {
      stage = one.stage ?? stage;
      const { say, moves, s, about = null } = one;
      const relevance = about === null ? 'none' : 'key';
      events.push(
        acted({ line: `line-${turn + 1}`, words: say, moves, about, relevance, ms: s * 1000 }),
      );
      at += s * 1000;
    } else if ('silent' in one) {
      events.push(acted({ moves: [one.silent] }));
    } else if ('answer' in one) {
      const spoke: CustomerSpoke = {
        type: 'customerSpoke',
        at,
        speaker: 'zhou',
        kind: one.kind,
        words: one.answer,
        ms: one.s * 1000,
        mood: one.mood ?? 'neutral',
        stage,
        reveals: [],
        commitment: one.agrees ?? null,
        reply: null,
        source: 'own',
      };
      agreed = one.agrees ?? agreed;
      events.push(spoke);
      at += one.s * 1000;
    } else {
      events.push({
        type: 'callEnded',
        at,
        speaker: 'zhou',
        ending: one.ends,
        commitment: agreed,
      });
    }
  }
  return {
    format: 2,
    scenario: { id: 'sample', version: 1, hash: '0123456789abcdef', title: 'Gate 3' },
    persona: { id: 'busyManager', version: 1 },
    rubric: 1,
    objections: ['asksEmail'],
    goal: 'meeting',
    targets: { listen: 70, ask: 20, tell: 10 },
    language: 'en',
    seed: 4711,
    mode: 'coached',
    timeStretch: null,
    start: { facts: [], ending: null },
    customers: [{ id: 'zhou', name: 'Ruth Adler' }],
    branch: null,
    events,
    ...given,
  };
}

const tuesday: AgreedCommitment = {
  kind: 'meeting',
  who: 'Ruth Adler and Mark',
  what: 'walk along the trucks waiting at gate 3',
  when: 'Tuesday at ten, at the plant',
};

/** A call that does nearly all of what the course teaches. */
export function goodCall(given: Partial<Transcript> = {}): Transcript {
  return transcriptOf(
    [
      {
        answer: 'Dispatch, Adler. Make it short, the yard is full.',
        kind: null,
        s: 4,
        mood: 'hurried',
      },
      {
        say: 'Ruth, Mark from Yardline. Two cement plants along the canal cut their truck queue by an hour with us, so I’m ringing you. What does a full yard do to your morning?',
        moves: ['greetByName', 'identify', 'socialProof', 'statePurpose', 'engagingQuestion'],
        s: 14,
        about: 'queue',
      },
      {
        answer:
          'To my morning? I’ve eleven drivers shouting through one window, that’s my morning. And whoever shouts loudest gets loaded first, which isn’t how I’d have it.',
        kind: 'opensUp',
        s: 15,
        mood: 'interested',
      },
      { silent: 'letThemTalk' },
      {
        answer:
          'Last month two hauliers sent me invoices for waiting. Standing time, they call it. Four hours each. I signed one, the other is still on my desk, and my boss doesn’t know about either of them yet.',
        kind: 'goesOn',
        s: 18,
        mood: 'interested',
      },
      {
        say: 'And if that goes on until autumn, what do those invoices come to?',
        moves: ['implicationQuestion'],
        s: 5,
        about: 'queue',
        stage: 'discovery',
      },
      {
        answer:
          'More than I want to say. Look, I want this sorted before the season starts, that much is clear. I can’t have them standing out on the road again with the police coming by.',
        kind: 'admits',
        s: 14,
        mood: 'worried',
      },
      {
        say: 'With trucks called in one by one, what would you do with the hour?',
        moves: ['needPayoffQuestion'],
        s: 6,
        about: 'queue',
        stage: 'presentation',
      },
      {
        answer:
          'Have a coffee while it’s hot, for once. No, honestly: plan the loads instead of refereeing them. Can you put that in an email?',
        kind: 'asksEmail',
        s: 12,
        mood: 'amused',
      },
      {
        say: 'I see why you’d want it on paper. A yard like yours is quicker to look at than to describe: shall we walk along the queue together, Tuesday at ten or Thursday at three?',
        moves: ['acknowledge', 'askMeeting', 'proposeTwoTimes'],
        s: 9,
        stage: 'commitment',
      },
      {
        answer:
          'Tuesday at ten, yes, do that. Come to gate 3, it’s busiest then, and bring shoes that can take cement.',
        kind: 'commits',
        s: 9,
        mood: 'warm',
        agrees: tuesday,
      },
      {
        say: 'Tuesday at ten, gate 3, proper shoes. Thanks, Ruth, and a quiet shift.',
        moves: ['repeatCommitment', 'friendlyParting'],
        s: 5,
      },
      {
        answer: 'You’d be the first to wish me that. See you Tuesday.',
        kind: 'partsWarmly',
        s: 4,
        mood: 'warm',
      },
      { ends: 'meetingBooked' },
    ],
    given,
  );
}

/** What a beginner does: polite, full of himself, and gone without a commitment. */
export function beginnersCall(given: Partial<Transcript> = {}): Transcript {
  return transcriptOf(
    [
      {
        answer: 'Dispatch, Adler. Make it short, the yard is full.',
        kind: null,
        s: 4,
        mood: 'hurried',
      },
      {
        say: 'Good morning, might I take just a few minutes of your time? We are a leading maker of yard software, twelve years in the market and always at our customers’ side.',
        moves: ['mayITakeAMinute', 'slogan'],
        s: 14,
      },
      {
        answer: 'A few minutes is what I haven’t got. Who is this?',
        kind: 'challenges',
        s: 4,
        mood: 'annoyed',
      },
      {
        say: 'This is Mark from Yardline, and I’m calling because our system does booking slots, number plates, weighbridge, displays, text messages to drivers and reports, all in one.',
        moves: ['identify', 'statePurpose', 'featureDump'],
        s: 19,
      },
      { answer: 'Mm. Send it by mail.', kind: 'asksEmail', s: 3, mood: 'guarded' },
      {
        say: 'I’ll gladly send you our brochure, then you have it all in one place and you can see for yourself.',
        moves: ['sendMaterial'],
        s: 8,
        stage: 'commitment',
      },
      { answer: 'Do that. Bye.', kind: 'takesMaterial', s: 2, mood: 'neutral' },
      { ends: 'materialSent' },
    ],
    given,
  );
}

/** The good call as a Chinese one: what matters here is the writing, so it is short. */
export function goodCallInChinese(given: Partial<Transcript> = {}): Transcript {
  const language: Language = 'zh';
  return transcriptOf(
    [
      { answer: '喂，调度室。车都堵到门口了，有话快说。', kind: null, s: 4, mood: 'hurried' },
      {
        say: '陈主任，我是畅道的小马。运河边两家水泥厂用我们排队，一辆车少等一个钟头，所以打给您。这会儿堵着，您最头疼哪样？',
        moves: ['greetByName', 'identify', 'socialProof', 'statePurpose', 'engagingQuestion'],
        s: 13,
        about: 'queue',
      },
      {
        answer:
          '哪样？十几个司机扒着我一个窗口喊，谁嗓门大谁先装。上个月两家车队还给我开了误工单，一张我签了，一张压在桌上，领导还不知道呢。',
        kind: 'opensUp',
        s: 16,
        mood: 'interested',
      },
      {
        say: '这样下去到旺季，误工单得有多少？',
        moves: ['implicationQuestion'],
        s: 4,
        about: 'queue',
        stage: 'discovery',
      },
      {
        answer:
          '那就不是几张的事了。今年旺季前我非把这事理顺不可，再让车停到马路上，交警又该来了。',
        kind: 'admits',
        s: 11,
        mood: 'worried',
      },
      {
        say: '站在现场看比我在电话里说清楚。我星期二上午十点还是星期四下午三点过来，您看哪个方便？',
        moves: ['askMeeting', 'proposeTwoTimes'],
        s: 8,
        stage: 'commitment',
      },
      {
        answer: '星期二十点，行，你来三号门，那会儿最堵，穿双耐脏的鞋。',
        kind: 'commits',
        s: 7,
        mood: 'warm',
        agrees: {
          kind: 'meeting',
          who: '陈敏和小马',
          what: '一起去三号门看排队的车',
          when: '星期二上午十点',
        },
      },
      {
        say: '星期二十点，三号门，耐脏的鞋。您忙，祝您今天顺。',
        moves: ['repeatCommitment', 'friendlyParting'],
        s: 5,
      },
      { answer: '顺不了，哈哈。星期二见。', kind: 'partsWarmly', s: 3, mood: 'warm' },
      { ends: 'meetingBooked' },
    ],
    {
      language,
      scenario: { id: 'sample', version: 1, hash: '0123456789abcdef', title: '三号门的车队' },
      customers: [{ id: 'zhou', name: '陈敏' }],
      ...given,
    },
  );
}
