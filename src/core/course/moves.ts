import type { Rule } from './rules.ts';

/** What a move does with the floor: it asks, tells, or leaves it to the customer (C11). */
export type MoveKind = 'ask' | 'tell' | 'listen';

/** `sound` is what the course teaches; `error` is what it warns of, wherever it is said. */
export type MoveQuality = 'sound' | 'error';

export interface Move {
  readonly kind: MoveKind;
  readonly quality: MoveQuality;
  /** The rules it rests on, the chief one first. */
  readonly rules: readonly [Rule, ...Rule[]];
}

type Rules = readonly [Rule, ...Rule[]];
const ask = (...rules: Rules) => ({ kind: 'ask', quality: 'sound', rules }) as const;
const tell = (...rules: Rules) => ({ kind: 'tell', quality: 'sound', rules }) as const;
const listen = (...rules: Rules) => ({ kind: 'listen', quality: 'sound', rules }) as const;
const error = <K extends MoveKind>(kind: K, ...rules: Rules) =>
  ({ kind, quality: 'error', rules }) as const;

/**
 * The catalogue of moves: the kinds of things a rep says. A line names its moves in the order
 * spoken; a persona reacts to moves and never to a line. Names and reasons for people are in
 * `words/`.
 */
export const moves = {
  // opening
  greetByName: tell('C7', 'C2'),
  identify: tell('C1', 'C29'),
  statePurpose: tell('C1', 'C3'),
  stateBenefit: tell('C1', 'C4'),
  usp: tell('C7'),
  socialProof: tell('C7', 'C4'),
  candidHumour: tell('C3'),
  askConvenient: ask('C2'),
  engagingQuestion: ask('C1'),
  askWhoDecides: ask('C9'),
  // needs
  situationQuestion: ask('C12'),
  problemQuestion: ask('C12', 'C5'),
  implicationQuestion: ask('C13', 'C12'),
  needPayoffQuestion: ask('C13', 'C12'),
  contextQuestion: ask('C12', 'C9'),
  checkUnderstanding: ask('C28'),
  acknowledge: listen('C11', 'C5'),
  letThemTalk: listen('C11'),
  empathise: tell('C15', 'C16'),
  // presentation
  matchBenefit: tell('C11', 'C13'),
  tellPart: tell('C21'),
  offerChoice: tell('C29'),
  answerPlainly: tell('C25', 'C14'),
  referUnknown: tell('C28'),
  // objections
  deferPrice: tell('C14'),
  priceRange: tell('C14', 'C25'),
  weighWorth: ask('C14'),
  stepBack: tell('C16', 'C25'),
  askForBoss: ask('C15', 'C9'),
  sumUpPoints: ask('C15'),
  testInterest: ask('C15'),
  // commitment and parting
  askMeeting: ask('C6', 'C20', 'C7'),
  meetingBenefit: tell('C7', 'C20'),
  proposeTwoTimes: ask('C7', 'C17'),
  askCallBack: ask('C17'),
  assumptiveClose: tell('C18'),
  incentive: tell('C19'),
  confirmYes: ask('C27'),
  repeatCommitment: tell('C22', 'C17'),
  friendlyParting: tell('C23', 'C22'),
  // what the course warns of
  mayITakeAMinute: error('ask', 'C2'),
  surveyPretext: error('tell', 'C3'),
  slogan: error('tell', 'C4'),
  featureDump: error('tell', 'C11'),
  priceTooEarly: error('tell', 'C14'),
  dodgePrice: error('tell', 'C25'),
  argue: error('tell', 'C25'),
  pressure: error('tell', 'C25', 'C15'),
  youShould: error('tell', 'C29'),
  bluff: error('tell', 'C28'),
  changeSubject: error('ask', 'C5'),
  doYouHaveTime: error('ask', 'C7'),
  sendMaterial: error('tell', 'C17'),
  beInTouch: error('tell', 'C17'),
  takeMumbleForYes: error('tell', 'C27'),
  signUpAnyway: error('tell', 'C26'),
  interrupt: error('tell', 'C25'),
} as const satisfies Record<string, Move>;

export type MoveId = keyof typeof moves;
export const moveIds = Object.keys(moves) as readonly MoveId[];

/** Whether a text names a move of the catalogue. */
export function isMoveId(name: string): name is MoveId {
  return Object.hasOwn(moves, name);
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
