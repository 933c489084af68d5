import type { Transcript } from '../src/core/call/transcript.ts';
import type { Language } from '../src/core/course/language.ts';
import { beginnersCall, goodCall, goodCallInChinese } from '../tests/ui/support/sampleCalls.ts';
import type { Classroom } from '../src/room/classroom.ts';
import { inClass } from './classScreens.ts';
import { customer, played } from './played.ts';
import { rated } from './rated.ts';
import type { Kept } from './ports.ts';

/** A state of a screen, and the way into it. */
export interface ScreenState {
  /** Path and query; `{lang}` is the language. */
  readonly at: string;
  readonly kept?: (language: Language) => Kept | Promise<Kept>;
  /** The classroom that the page's server has; none, where none is given. */
  readonly classroom?: (language: Language) => Promise<Classroom>;
  /** Selectors of what is pressed, one after the other, each when it is there. */
  readonly press?: readonly string[];
  /** What is there when the state is. */
  readonly until: string;
}

const records = {
  [customer]: {
    best: 64,
    endings: ['meetingBooked', 'hungUp'],
    lastWords: {
      meetingBooked: { text: 'Thursday at ten, at the gate.', language: 'en', mood: 'warm' },
    },
    attempts: { coached: 2, practice: 1, exam: 3 },
  },
};

const good = (language: Language) => (language === 'zh' ? goodCallInChinese() : goodCall());
const whole = (language: Language) => played({ language, turns: 99 });
const underWay = async (language: Language, given: Partial<Transcript> = {}): Promise<Kept> => {
  const transcript = { ...(await played({ language, turns: 3 })), ...given };
  return { records, [`call.${customer}`]: { transcript, thinkingMs: 0 } };
};
const review = async (language: Language): Promise<Kept> => ({ history: [await whole(language)] });

const call = `/call/${customer}?seed=11&mode=coached&lang={lang}`;
const practice = `/call/${customer}?seed=11&mode=practice&lang={lang}`;

/** A call sheet to use again, its name as long as the field takes and without a gap. */
const template = {
  id: 'template',
  profile: 'me',
  changedAt: 5,
  format: 1,
  kind: 'template',
  name: 'W'.repeat(60),
  goal: '',
  fallback: '',
  opener: 'Alex Reid from Bayline.',
  ticks: { who: true, why: false, gain: false, question: false },
  questions: [],
  objections: [],
  notes: '',
};

const home: Readonly<Record<string, ScreenState>> = {
  'home, first visit': { at: '/', until: '.first-call' },
  home: { at: '/', kept: () => ({ records }), until: '.next-thing[data-here]' },
  'home, a call under way': {
    at: '/',
    kept: (language) => underWay(language),
    until: '.customer-under-way',
  },
  'storage damaged': { at: '/', kept: () => ({ records: 'x' }), until: '.storage-notices' },
  settings: { at: '/', press: ['.top-settings'], until: '.settings' },
  'delete everything?': {
    at: '/',
    press: ['.top-settings', '.settings .setting:last-child button.button'],
    until: '.dialog .button-stop',
  },
  brief: { at: `/brief/${customer}?seed=4711`, kept: () => ({ records }), until: '.call-card' },
  'call sheet': { at: `/sheet/${customer}`, until: '.sheet-form' },
  'call sheet, a template': {
    at: `/sheet/${customer}`,
    kept: () => ({ record: { callSheets: [template] } }),
    until: '.template-pick',
  },
  'call sheet for nobody': { at: '/sheet/nobody', until: '.notice-page' },
  customers: { at: '/customers', until: '.customer-list' },
  customer: { at: `/customers/${customer}`, until: '.customer-own' },
  'brief of nobody': { at: '/brief/nobody', until: '.notice-page' },
  'not found': { at: '/nowhere', until: '.notice-page' },
};

const calls: Readonly<Record<string, ScreenState>> = {
  'call, ringing': { at: practice, until: '.choices[data-phase="dialling"]' },
  'call, the first call of all': {
    at: call,
    kept: () => ({ settings: { guided: false } }),
    until: '.guide',
  },
  'call, choosing': {
    at: call,
    kept: (language) => underWay(language),
    until: '.choices[data-phase="choosing"] .card',
  },
  'call, against the clock': {
    at: `/call/${customer}?seed=11&mode=exam&lang={lang}`,
    kept: (language) => underWay(language, { mode: 'exam', timeStretch: 10 }),
    until: '.countdown',
  },
  'call, the goal at hand': {
    at: call,
    kept: (language) => underWay(language),
    press: ['.call-brief'],
    until: '.brief-sheet',
  },
  'call, practice': {
    at: practice,
    kept: (language) => underWay(language, { mode: 'practice' }),
    until: '.stage-patience',
  },
  'call, hang up?': {
    at: call,
    kept: (language) => underWay(language),
    press: ['.hang-up'],
    until: '.dialog .button-stop',
  },
  'call, ended': {
    at: call,
    kept: (language) => underWay(language),
    press: ['.hang-up', '.dialog .button-stop'],
    until: '.ended-actions .button-now:not(:disabled)',
  },
  'call, another one under way': {
    at: practice,
    kept: (language) => underWay(language),
    until: '.notice-page .button-now',
  },
  'call, not to be gone on with': {
    at: call,
    kept: async (language) => {
      const { scenario } = await played({ language, turns: 0 });
      return underWay(language, { scenario: { ...scenario, hash: 'of another day' } });
    },
    until: '.notice-page .button-now',
  },
  'call, a wrong link': { at: `/call/${customer}?seed=x&mode=y`, until: '.notice-page ul' },
  'call to nobody': { at: '/call/nobody?seed=5', until: '.notice-page h1' },
};

const after: Readonly<Record<string, ScreenState>> = {
  'debrief, no call': { at: '/debrief', until: '.notice-page' },
  'debrief, own verdict': {
    at: '/debrief',
    kept: (language) => ({ history: [good(language)], settings: { rateFirst: true } }),
    until: '.rating-scale',
  },
  'debrief, a good call': {
    at: '/debrief',
    kept: (language) => ({ history: [good(language)] }),
    until: '.lines',
  },
  'debrief, a beginner’s call': {
    at: '/debrief',
    kept: () => ({ history: [beginnersCall({ mode: 'exam', timeStretch: 2 })] }),
    until: '.lines',
  },
  'debrief, what decided it': { at: '/debrief', kept: review, until: '.moment' },
  'debrief, a rule': {
    at: '/debrief',
    kept: (language) => ({ history: [good(language)] }),
    press: ['.fold summary', '.rule-tag'],
    until: '.rule-card:popover-open',
  },
  review: { at: '/debrief?tab=review', kept: review, until: '.value-graph' },
  'review, learning': {
    at: '/debrief?tab=review',
    kept: review,
    press: ['.review-practice .button-now'],
    until: '.option-list',
  },
  'review, the best call': {
    at: '/debrief?tab=review',
    kept: review,
    press: ['.review-practice .button-plain', '.watch-controls .button:nth-of-type(3)'],
    until: '.watch-talk',
  },
  'review of another version': {
    at: '/debrief?tab=review',
    kept: (language) => ({ history: [good(language)] }),
    until: '.review-waiting .button',
  },
  endings: { at: `/endings/${customer}`, kept: () => ({ records }), until: '.album' },
  'endings of nobody': { at: '/endings/nobody', until: '.notice-page' },
  profiles: { at: '/profiles', until: '.profile' },
};

const someCalls = (language: Language): Kept => ({
  history: [good(language), beginnersCall()].map((transcript, i) => ({
    id: `of-march-${5 - i}`,
    endedAt: Date.UTC(2026, 2, 5 - i, 9),
    rating: 'skipped',
    pauses: 0,
    transcript,
  })),
});

/** A note of a call as it is written. */
const draft = {
  disposition: 'keen',
  summary: 'x'.repeat(300),
  reason: '',
  quote: '',
  day: '2026-03-12',
  time: '',
  nextGoal: '',
};

const selfDiagnosis: Readonly<Record<string, ScreenState>> = {
  'rate yourself': { at: '/record/self', until: '.self-next' },
  'rate yourself, the statements': {
    at: '/record/self',
    press: ['.self-next .button'],
    until: '.self-question',
  },
  'your word and your calls’': { at: '/record/self/difference', kept: rated, until: '.radar' },
  'compare, nothing yet': { at: '/record/self/difference', until: '.notice-page' },
  plan: { at: '/record/self/plan', kept: rated, until: '.self-action' },
  'then and now': { at: '/record/self/change', kept: rated, until: '.self-changes' },
  'blank sheet': { at: '/record/self/sheet', until: '.blank-sheet' },
};

/** A list as it is kept, and a customer with a note and a longest name. */
const list = {
  id: 'spring',
  profile: 'me',
  changedAt: Date.UTC(2026, 2, 5),
  format: 1,
  name: 'spring-outreach-with-a-long-name-that-has-no-place-to-break.csv',
  traits: ['men'],
  calls: ['reached', 'reached', 'no answer'].map((disposition, i) => ({
    line: i + 2,
    contact: `1380000000${i}`,
    disposition,
    traits: [i === 0 ? 'yes' : 'no'],
    reason: i === 1 ? 'too dear' : '',
    detail: '',
    quote: i === 1 ? '“That is more than I pay now.”' : '',
  })),
};
const noted = { id: customer, profile: 'me', changedAt: 5, format: 1, grade: 'A' };

const outAndIn: Readonly<Record<string, ScreenState>> = {
  campaign: { at: '/campaign', until: '.campaign-file' },
  'campaign, the lists kept': {
    at: '/campaign',
    kept: () => ({ record: { campaigns: [list] } }),
    until: '.kept-lists li',
  },
  'campaign, a report': {
    at: '/campaign',
    kept: () => ({ record: { campaigns: [list] } }),
    press: ['.kept-lists .button'],
    until: '.shares',
  },
  exchange: { at: '/exchange', until: '.exchange-file' },
  'customer with a note': {
    at: `/customers/${customer}`,
    kept: () => ({ record: { customers: [{ ...noted, note: 'x'.repeat(300) }] } }),
    until: '.customer-own',
  },
  'a new version asks': { at: '/rules', kept: () => ({ newVersion: true }), until: '.new-version' },
};

const rest: Readonly<Record<string, ScreenState>> = {
  drills: { at: '/drills', until: '.drill-offers' },
  'drills, answered': { at: '/drills', press: ['.drill-offers .card'], until: '.drill-answer' },
  'own scenarios': { at: '/own', until: '.own-file' },
  'own scenarios, the editor': { at: '/own/draft', until: '.code-text' },
  'own scenarios, gone': { at: '/own/own:nobody', until: '.notice-page' },
  'the record, nothing yet': { at: '/record', until: '.notice-page' },
  'debrief, a note that isn’t kept yet': {
    at: '/debrief/of-march-5',
    kept: (language) => ({ ...someCalls(language), 'note.of-march-5': draft }),
    until: '.call-note-ways .button-quiet',
  },
  'the log': { at: '/record', kept: someCalls, until: '.log-call' },
  'the log, some that can’t be read': {
    at: '/record',
    kept: (language) => ({ history: [good(language), 'junk'] }),
    until: '.log-unreadable',
  },
  'the log, filtered to nothing': {
    at: '/record?mode=exam&step=commitment',
    kept: someCalls,
    until: '.log-nothing',
  },
  'the numbers': { at: '/record/numbers', kept: someCalls, until: '.funnel' },
  'how the numbers are counted': {
    at: '/record/numbers?by=month',
    kept: someCalls,
    press: ['.record-how summary'],
    until: '.record-how[open]',
  },
  'skills over time': { at: '/record/skills', kept: someCalls, until: '.level-chart' },
  ...selfDiagnosis,
  ...outAndIn,
  rules: { at: '/rules', until: '.rule-list' },
};

/** Every screen in its states. */
export const screens: Readonly<Record<string, ScreenState>> = {
  ...home,
  ...calls,
  ...after,
  ...rest,
  ...inClass,
};
