import type { Rule } from './rules.ts';
import type { Skill } from './skills.ts';

/** What a move does with the floor: it asks, tells, or leaves it to the customer (C11). */
export type MoveKind = 'ask' | 'tell' | 'listen';

/** `sound` is what the course teaches; `error` is what it warns of, wherever it is said. */
export type MoveQuality = 'sound' | 'error';

/** What a move is a case of; score, guide, tips and bots ask for these and never for a move. */
export type MoveSign =
  | 'who' // says who is calling (C1)
  | 'why' // says what the call is about (C1, C3)
  | 'gain' // says what is in it for them (C1, C4, C7)
  | 'question' // asks what draws them in (C1)
  | 'worn' // puts people on guard when it comes in an opening (C2, C3, C4)
  | 'listens' // leaves the floor to them (C11)
  | 'lectures' // a monologue once the opening is over, however short (C11)
  | 'inquires' // asks on about what troubles them (C5, C12)
  | 'changesSubject' // leaves what troubles them (C5)
  | 'hope' // shows what a solution would be worth (C13)
  | 'hears' // takes an objection in (C15, C16)
  | 'rough' // argues, pushes, dodges, claims too much (C25, C28, C29)
  | 'rude' // cuts in or argues (C25)
  | 'asks' // asks outright for a commitment (C6, C7, C20)
  | 'asksCallBack' // asks for the smallest one (C17)
  | 'twoTimes' // proposes two times (C7)
  | 'slides' // leaves the next step to chance (C7, C17)
  | 'assumesYes' // takes a yes for granted, clear or not (C27)
  | 'checksYes' // makes sure of a yes (C27)
  | 'repeats' // says once more who, what and when (C22)
  | 'parts' // says good-bye in peace (C22, C23)
  | 'signsUp' // goes ahead as if they had agreed: a hard fail against a no (C26)
  | 'polite'; // sounds kind, whether it helps or not

type Rules = readonly [Rule, ...Rule[]];

interface MoveFacts {
  readonly kind: MoveKind;
  /** What it is practised under; for an error, the skill that lacks where somebody makes it. */
  readonly skill: Skill;
  /** The rules it rests on, the chief one first. */
  readonly rules: Rules;
  readonly signs: readonly MoveSign[];
}
interface SoundMove extends MoveFacts {
  readonly quality: 'sound';
}
interface ErrorMove extends MoveFacts {
  readonly quality: 'error';
  /** What to do in its place. */
  readonly instead: SoundMoveId;
}
export type Move = SoundMove | ErrorMove;

/** The maker of moves of a kind: skill, rules, signs. */
const sound =
  <K extends MoveKind>(kind: K) =>
  (skill: Skill, rules: Rules, signs: readonly MoveSign[]) =>
    ({ kind, quality: 'sound', skill, rules, signs }) as const;
const [ask, tell, listen] = [sound('ask'), sound('tell'), sound('listen')];

const soundMoves = {
  // opening
  greetByName: tell('openings', ['C7', 'C2'], ['polite']),
  identify: tell('openings', ['C1', 'C29'], ['who']),
  statePurpose: tell('openings', ['C1', 'C3'], ['why']),
  stateBenefit: tell('openings', ['C1', 'C4'], ['gain']),
  usp: tell('openings', ['C7'], ['gain']),
  socialProof: tell('openings', ['C7', 'C4'], ['gain']),
  candidHumour: tell('openings', ['C3'], ['why']),
  askConvenient: ask('openings', ['C2'], ['polite']),
  engagingQuestion: ask('openings', ['C1'], ['question']),
  askWhoDecides: ask('questions', ['C9'], []),
  // needs
  situationQuestion: ask('questions', ['C12'], []),
  problemQuestion: ask('questions', ['C12', 'C5'], ['question', 'inquires']),
  implicationQuestion: ask('questions', ['C13', 'C12'], ['inquires']),
  needPayoffQuestion: ask('questions', ['C13', 'C12'], ['inquires', 'hope']),
  contextQuestion: ask('questions', ['C12', 'C9'], []),
  checkUnderstanding: ask('questions', ['C28'], ['inquires']),
  acknowledge: listen('questions', ['C11', 'C5'], ['listens', 'hears']),
  letThemTalk: listen('questions', ['C11'], ['listens']),
  empathise: tell('stalling', ['C15', 'C16'], ['hears', 'polite']),
  // presentation
  matchBenefit: tell('questions', ['C11', 'C13'], ['hope']),
  tellPart: tell('questions', ['C21'], []),
  offerChoice: tell('commitment', ['C29'], []),
  answerPlainly: tell('price', ['C25', 'C14'], []),
  referUnknown: tell('questions', ['C28'], []),
  // objections
  deferPrice: tell('price', ['C14'], []),
  priceRange: tell('price', ['C14', 'C25'], []),
  weighWorth: ask('price', ['C14'], []),
  stepBack: tell('stalling', ['C16', 'C25'], ['hears', 'polite']),
  askForBoss: ask('stalling', ['C15', 'C9'], ['asks']),
  sumUpPoints: ask('stalling', ['C15'], []),
  testInterest: ask('stalling', ['C15'], []),
  // commitment and parting
  askMeeting: ask('commitment', ['C6', 'C20', 'C7'], ['asks']),
  meetingBenefit: tell('commitment', ['C7', 'C20'], []),
  proposeTwoTimes: ask('commitment', ['C7', 'C17'], ['asks', 'twoTimes']),
  askCallBack: ask('commitment', ['C17'], ['asksCallBack']),
  assumptiveClose: tell('commitment', ['C18'], ['asks']),
  incentive: tell('commitment', ['C19'], []),
  confirmYes: ask('closing', ['C27'], ['checksYes']),
  repeatCommitment: tell('closing', ['C22', 'C17'], ['repeats']),
  friendlyParting: tell('closing', ['C23', 'C22'], ['assumesYes', 'parts', 'polite']),
} as const satisfies Record<string, SoundMove>;

type SoundMoveId = keyof typeof soundMoves;

/** An error: kind, skill, rules, signs, and what to do instead. */
const error = <K extends MoveKind>(
  kind: K,
  skill: Skill,
  rules: Rules,
  signs: readonly MoveSign[],
  instead: SoundMoveId,
) => ({ kind, quality: 'error', skill, rules, signs, instead }) as const;

const errors = {
  mayITakeAMinute: error('ask', 'openings', ['C2'], ['worn', 'polite'], 'askConvenient'),
  surveyPretext: error('tell', 'openings', ['C3'], ['worn'], 'statePurpose'),
  slogan: error('tell', 'openings', ['C4'], ['worn'], 'socialProof'),
  featureDump: error('tell', 'questions', ['C11'], ['worn', 'lectures'], 'stateBenefit'),
  priceTooEarly: error('tell', 'price', ['C14'], ['worn'], 'deferPrice'),
  dodgePrice: error('tell', 'price', ['C25'], ['rough'], 'answerPlainly'),
  argue: error('tell', 'price', ['C25'], ['rough', 'rude'], 'empathise'),
  pressure: error('tell', 'stalling', ['C25', 'C15'], ['rough'], 'stepBack'),
  youShould: error('tell', 'commitment', ['C29'], ['rough'], 'offerChoice'),
  bluff: error('tell', 'questions', ['C28'], ['rough'], 'referUnknown'),
  changeSubject: error('ask', 'questions', ['C5'], ['changesSubject'], 'acknowledge'),
  doYouHaveTime: error('ask', 'commitment', ['C7'], ['slides'], 'proposeTwoTimes'),
  sendMaterial: error('tell', 'stalling', ['C17'], ['slides'], 'proposeTwoTimes'),
  beInTouch: error('tell', 'commitment', ['C17'], ['slides'], 'proposeTwoTimes'),
  takeMumbleForYes: error('tell', 'closing', ['C27'], ['assumesYes'], 'confirmYes'),
  signUpAnyway: error('tell', 'closing', ['C26'], ['rough', 'signsUp'], 'stepBack'),
  interrupt: error('tell', 'questions', ['C25'], ['rude'], 'letThemTalk'),
} as const satisfies Record<string, ErrorMove>;

/**
 * The catalogue of moves: the kinds of things a rep says, each with all that the house knows of it.
 * A line names its moves in the order spoken; a persona reacts to moves and never to a line. Names
 * and reasons for people are in `words/`.
 */
export const moves = { ...soundMoves, ...errors };

export type MoveId = keyof typeof moves;
export const moveIds = Object.keys(moves) as readonly MoveId[];

/** Whether a move is a case of it. */
export function carries(move: MoveId, sign: MoveSign): boolean {
  return moves[move].signs.includes(sign);
}

/** What to do in place of a move; `null` for a sound one. */
export function insteadOf(move: MoveId): MoveId | null {
  const facts: Move = moves[move];
  return facts.quality === 'error' ? facts.instead : null;
}

type Deed<M extends MoveId> = (typeof moves)[M]['quality'] extends 'error'
  ? 'erred'
  : (typeof moves)[M]['kind'] extends 'ask'
    ? 'asked'
    : (typeof moves)[M]['kind'] extends 'tell'
      ? 'told'
      : 'listened';

/** The name under which a move reaches the persona's machine, as `rep.asked.problemQuestion`. */
export type RepEventType = { [M in MoveId]: `rep.${Deed<M>}.${M}` }[MoveId];

/** The machine event of a move; `rep.asked.*` and the like let a machine catch a whole family. */
export function repEventOf(move: MoveId): RepEventType {
  const { kind, quality } = moves[move];
  const deed =
    quality === 'error'
      ? 'erred'
      : kind === 'ask'
        ? 'asked'
        : kind === 'tell'
          ? 'told'
          : 'listened';
  return `rep.${deed}.${move}` as RepEventType;
}
