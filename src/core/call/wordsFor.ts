import type { ReplyKind } from '../course/replies.ts';
import type { Stage } from '../course/stages.ts';
import { wordingIndex } from './chance.ts';
import { ownReplies, type Choice } from './choice.ts';
import { openQuestion } from './ground.ts';
import type { Position } from './position.ts';
import { ownerOf, replyId, type ReplyOwner } from './replyId.ts';
import type { CallRules } from './rules.ts';
import type { Reply, Wording } from './scenario.ts';
import type { CallState } from './start.ts';
import type { CustomerSpoke } from './transcript.ts';

/** The words of a reply, and whose they are. */
export interface Worded extends Wording {
  readonly agrees: string | null;
  readonly time: Reply['time'];
  readonly id: string;
  readonly source: CustomerSpoke['source'];
}

const sourceOf = ({ of }: ReplyOwner): CustomerSpoke['source'] =>
  of === 'question' || of === 'stage' || of === 'phrasebook' ? of : 'own';

/** How the question that is open, or is about to be, is asked; nothing where none is. */
function questionWords(rules: CallRules, kind: ReplyKind, before: Position, next: Position) {
  if (kind !== 'asks' && kind !== 'missedQuestion') return undefined;
  const open = openQuestion(rules, next.persona.ending ? before : next);
  return open && { id: open.id, words: kind === 'asks' ? open.asked : open.missed };
}

/**
 * After an answer, nothing more says by itself that nothing is open. Who was not heard has to say that
 * they leave it.
 */
export const mayBeUnsaid = (kind: ReplyKind, after: ReplyKind | null): boolean =>
  kind === 'yields' && after !== null && after !== 'missedTrouble';

/** A turn of the rep's, as far as the words of its answers hang on it. */
export interface Turn {
  readonly before: Position;
  readonly next: Position;
  /** What a reply answers, or what it follows on the answer to. */
  readonly choice: Choice;
  /** The kind of the answer that it follows on; `null` for the answer. */
  readonly after: ReplyKind | null;
  /** The kind that hands the floor back after it; `yields` where it is left. */
  readonly handsBack: ReplyKind;
}

/** Whether a stage's words fit after an answer: those made for it, or those made for any. */
const fits = (made: 'forIt' | 'forAny', after: ReplyKind | null) => (words: Partial<Reply>) =>
  made === 'forAny' ? !words.after : after !== null && words.after?.includes(after);

/** The words of an answer that go with what follows on it; all of them where none was made for that. */
function going<T extends Partial<Reply>>(words: readonly T[], then: ReplyKind): readonly T[] {
  const fitting = words.filter(({ before }) => before === undefined || before.includes(then));
  return fitting.length > 0 ? fitting : words;
}

/** The wordings of a reply as the words of their owner. */
interface Owned {
  readonly owner: ReplyOwner;
  readonly kind: ReplyKind;
  readonly all: readonly Worded[];
}

/** Made when a list of wordings is first asked for; a list nearly always has one owner. */
const made = new WeakMap<readonly Wording[], Owned[]>();

const idOf = (owner: ReplyOwner): string | null => ('id' in owner ? owner.id : null);

function wordedOf(
  replies: readonly (Wording & Partial<Reply>)[],
  owner: ReplyOwner,
  kind: ReplyKind,
): readonly Worded[] {
  let owned = made.get(replies);
  if (!owned) made.set(replies, (owned = []));
  for (const known of owned) {
    const same = known.owner.of === owner.of && idOf(known.owner) === idOf(owner);
    if (same && known.kind === kind) return known.all;
  }
  const source = sourceOf(owner);
  const all = replies.map(({ text, seconds, agrees = null, time }, i) => {
    return { text, seconds, agrees, time, id: replyId(owner, kind, i), source };
  });
  owned.push({ owner, kind, all });
  return all;
}

/**
 * Words for a reply by how near they are to what was said: the choice's own, the question's, the
 * stage's for what it follows on, the stage's, the phrasebook's.
 */
export function wordPools(
  rules: CallRules,
  { before, next, choice, after, handsBack }: Turn,
  kind: ReplyKind,
): readonly (readonly Worded[])[] {
  const { phrases, phrasebook } = rules.scenario;
  const named = (
    replies: readonly (Wording & Partial<Reply>)[] | undefined,
    owner: ReplyOwner,
    fit: (words: Partial<Reply>) => boolean | undefined = () => true,
  ): readonly Worded[] => {
    if (!replies) return [];
    const fitting = replies.filter(fit);
    const kept = after === null ? going(fitting, handsBack) : fitting;
    const all = wordedOf(replies, owner, kind);
    return kept.length === replies.length
      ? all
      : all.filter((_, i) => kept.includes(replies[i] as Wording));
  };
  const question = questionWords(rules, kind, before, next);
  const { stage } = next.persona;
  return [
    named(ownReplies(choice)[kind], ownerOf(choice)),
    question ? named(question.words, { of: 'question', id: question.id }) : [],
    named(phrases?.[stage][kind], { of: 'stage', id: stage }, fits('forIt', after)),
    named(phrases?.[stage][kind], { of: 'stage', id: stage }, fits('forAny', after)),
    named(phrasebook[kind], { of: 'phrasebook' }),
  ];
}

/**
 * Whether somebody wrote what a reply sounds like, wherever it comes up in a stage.
 *
 * @param choice as in `Turn`
 * @param stage that the call is in afterwards
 * @param after as in `Turn`
 */
export function hasWords(
  { scenario: { phrases, phrasebook, questions } }: CallRules,
  choice: Choice,
  kind: ReplyKind,
  stage: Stage,
  after: ReplyKind | null,
): boolean {
  const asked = questions !== undefined && (kind === 'asks' || kind === 'missedQuestion');
  const own = ownReplies(choice)[kind];
  const ofStage = phrases?.[stage][kind]?.filter(
    (words) => fits('forAny', after)(words) || fits('forIt', after)(words),
  );
  return asked || [own, ofStage, phrasebook[kind]].some((words) => words?.length);
}

/**
 * Words for a reply: those that fit the first time or a later one, unused ones first, those nearer to
 * what was said before those for all calls.
 *
 * @returns `null` where the floor is left and nobody wrote a word for it: nothing more is said, which
 * tells as much
 * @throws Error where nobody wrote any for another kind
 */
export function wordsFor(
  rules: CallRules,
  { transcript }: CallState,
  turn: Turn,
  kind: ReplyKind,
): Worded | null {
  const { seed, language, events } = transcript;
  const pools = wordPools(rules, turn, kind);
  if (mayBeUnsaid(kind, turn.after) && pools.flat().length === 0) return null;
  const used = new Set(events.map((event) => ('words' in event ? event.words : '')));
  const again = events.some((event) => event.type === 'customerSpoke' && event.kind === kind);
  const other = again ? 'first' : 'later';
  const timely = pools.map((words) => words.filter(({ time }) => time !== other));
  const unused = timely.map((words) => words.filter(({ text }) => !used.has(text[language])));
  const some = (words: readonly Worded[]) => words.length > 0;
  const fresh = unused.find(some);
  const pool = fresh ?? [...timely, ...pools].find(some) ?? [];
  const place = pool[0]?.id ?? '';
  const words = pool[wordingIndex(seed, place, pool.length, fresh ? 0 : turn.before.turn + 1)];
  if (!words) throw new Error(`nobody wrote what ${kind} sounds like in ${rules.scenario.id}`);
  return words;
}
