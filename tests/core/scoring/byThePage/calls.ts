import { mix, shuffled } from '../../../../src/core/call/chance.ts';
import { offers } from '../../../../src/core/call/offers.ts';
import { startCall, step, type CallEvent, type CallState } from '../../../../src/core/call/step.ts';
import type { CallRules } from '../../../../src/core/call/rules.ts';
import { moveIds, type MoveId } from '../../../../src/core/course/moves.ts';
import { endingIds, goals } from '../../../../src/core/course/outcomes.ts';
import { opens, replyKinds, type ReplyKind } from '../../../../src/core/course/replies.ts';
import { stages } from '../../../../src/core/course/stages.ts';
import { TranscriptBuilder } from '../transcriptBuilder.ts';
import type { Call } from './heard.ts';

/** What somebody says who has read what meets what; good enough to get far now and then. */
const fitting: Readonly<Record<string, readonly MoveId[]>> = {
  asks: ['answerPlainly', 'referUnknown', 'priceRange'],
  tells: ['implicationQuestion', 'acknowledge'],
  objects: ['empathise', 'weighWorth', 'askForBoss', 'stepBack'],
  hedges: ['confirmYes', 'testInterest'],
};
const forward: readonly MoveId[] = [
  'friendlyParting',
  'repeatCommitment',
  'proposeTwoTimes',
  'needPayoffQuestion',
  'problemQuestion',
];

function choose(rules: CallRules, state: CallState, draw: (salt: number) => number): CallEvent {
  const { seed } = state.transcript;
  const slots = shuffled(offers(rules, state.position).lines, seed, state.position.turn);
  const lines = slots.map(({ line }) => line);
  const last = state.transcript.events.findLast(({ type }) => type === 'customerSpoke');
  const kind = last?.type === 'customerSpoke' ? last.kind : null;
  const wanted = fitting[kind ?? ''] ?? forward;
  const right = lines.find(({ moves }) => moves.some((move) => wanted.includes(move)));
  // Dead air now and then, as in timed play.
  const thinkingMs = 500 * (draw(5) % 12);
  if (right && draw(1) % 10 < 7) return { type: 'say', line: right.id, thinkingMs };
  if (draw(3) % 40 === 0) return { type: 'hangUp' };
  if (draw(4) % 40 === 0) return { type: 'interrupt' };
  const line = lines[draw(2) % (lines.length + 1)];
  return line ? { type: 'say', line: line.id, thinkingMs } : { type: 'letThemTalk', thinkingMs };
}

/** A call by somebody who listens now and then, cuts in now and then, and may put the phone down. */
export function playedBy(rules: CallRules, seed: number): Call {
  let state = startCall(rules, { seed, language: 'en', mode: 'practice' });
  for (let turn = 1; !state.position.persona.ending; turn++) {
    const choice = choose(rules, state, (salt) => mix(seed, turn, salt + 500));
    state = step(rules, state, choice);
  }
  return state.transcript;
}

/** What they say whose question, trouble, objection or "mm" went unheard. */
const missing = {
  asks: 'missedQuestion',
  tells: 'missedTrouble',
  objects: 'missedObjection',
  hedges: 'missedHedge',
} as const satisfies Partial<Record<ReplyKind, ReplyKind>>;
const opening = Object.keys(missing) as readonly (keyof typeof missing)[];
const plain = replyKinds.filter((kind) => !opens(kind) && !/^(missed|lost|prompts)/u.test(kind));

/** A call made up of any moves and answers: what no scenario brings about counts as it is written. */
export function madeUp(seed: number): Call {
  let drawn = 0;
  const draw = (below: number) => mix(seed, drawn++, 900) % below;
  const any = <T>(of: readonly T[]) => of[draw(of.length)] as T;
  const builder = new TranscriptBuilder({ goal: any(goals), seed, objections: ['objects'] });
  builder.customer(null);
  let open: keyof typeof missing | null = null;
  const lasts = 2 + draw(9);
  for (let turn = 0; turn < lasts; turn++) {
    builder.in(stages[Math.min(3, Math.floor((turn * 5) / lasts))] ?? 'opening');
    const said = { seconds: 1 + draw(14), thinkingSeconds: draw(4) };
    builder.rep(
      Array.from({ length: 1 + draw(3) }, () => any(moveIds)),
      { ...said, relevance: any(['key', 'side', 'none']) },
    );
    // Past what is open, or an answer that may hand the floor back.
    const missed = open && draw(3) === 0 ? missing[open] : undefined;
    if (missed) builder.customer(missed, 1 + draw(6));
    else {
      builder.customer(any(plain), 1 + draw(16));
      open = draw(4) > 0 ? any(opening) : null;
      if (open) builder.customer(open, 1 + draw(6));
    }
    if (turn === lasts - 2 && draw(2) === 0) builder.customer('announces');
  }
  return builder.ends(any(endingIds)).transcript;
}
