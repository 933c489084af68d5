import { faceShown } from '../core/call/faceShown.ts';
import { lineText } from '../core/call/lineText.ts';
import type { CallRules } from '../core/call/rules.ts';
import { linesOnOffer, type CallState } from '../core/call/step.ts';
import type { AgreedCommitment, Transcript, TranscriptEvent } from '../core/call/transcript.ts';
import { clockTime } from '../core/course/clockTime.ts';
import type { Scorecard } from '../core/scoring/scorecard.ts';
import { howItEnded } from '../core/words/howItEnded.ts';
import type { CourseWords } from '../core/words/words.ts';

const clock = (ms: number): string => clockTime(Math.round(ms / 1000));

const promise = ({ who, what, when }: AgreedCommitment): string => `${who} · ${what} · ${when}`;

function printedEvent(event: TranscriptEvent, transcript: Transcript, words: CourseWords): string {
  const at = clock(event.at);
  if (event.type === 'customerSpoke') {
    const kind = event.kind ? ` [${event.kind}: ${words.moods[event.mood]}]` : '';
    const source = event.source === 'phrasebook' ? ' (phrasebook)' : '';
    const agreed = event.commitment ? `\n         → ${promise(event.commitment)}` : '';
    return `${at}  < ${event.words}${kind}${source}${agreed}`;
  }
  if (event.type === 'repActed') {
    const moves = event.moves.map((move) => words.moves[move].name).join(', ');
    const did = moves === '' ? '' : ` [${moves}] (${event.roll})`;
    return `${at}  > ${event.words === '' ? '…' : event.words}${did}`;
  }
  return `${at}  = ${words.endings[event.ending].name}: ${howItEnded(words, transcript)}`;
}

/** A call line by line: `>` the rep with moves and roll, `<` the customer with kind and mood. */
export function printedTranscript(transcript: Transcript, words: CourseWords): string {
  const { scenario, seed, events } = transcript;
  const head = `${scenario.title} (${scenario.id} ${scenario.version}, ${scenario.hash}), seed ${seed}\n`;
  return `${head}${events.map((event) => printedEvent(event, transcript, words)).join('\n')}\n`;
}

/** Where a call stands, and what the rep can say, numbered as on screen. */
export function printedPosition(rules: CallRules, state: CallState, words: CourseWords): string {
  const { position, transcript } = state;
  const { persona, turn } = position;
  const stage = words.stages[persona.stage];
  const mood = words.moods[faceShown(transcript.events)];
  const head = `turn ${turn + 1} of ${rules.scenario.turns}, ${stage}, ${mood}, patience ${persona.patience}`;
  const lines = linesOnOffer(rules, state).map(
    (one, i) =>
      `  ${i + 1}  ${lineText(one, transcript.seed)[transcript.language]} (${one.line.id}: ${one.line.moves.join(', ')})`,
  );
  const tags = `tags: ${[...persona.tags].join(', ')}`;
  const others = `  0  ${words.moves.letThemTalk.name}\n  i  ${words.moves.interrupt.name}\n  h  ${words.endings.repHungUp.name}`;
  return `${head}\n${tags}\n${lines.join('\n')}\n${others}\n`;
}

const points = (n: number): string => String(Math.round(n * 10) / 10);

/** Outcome and score, each point with its reason. */
export function printedCard(card: Scorecard, words: CourseWords): string {
  const cap = card.cap ? ` (${card.uncapped}: ${words.caps[card.cap]})` : '';
  const lines = [`${card.total} / 100${cap}`];
  for (const part of card.parts) {
    const score = part.leftOut ? words.leftOut : `${points(part.points)} / ${part.most}`;
    lines.push(`${words.parts[part.id]}: ${score}`);
    for (const one of card.evidence) {
      if (!part.criteria.some(({ id }) => id === one.criterion)) continue;
      const sign = one.points > 0 ? '+' : '';
      const why = words.evidence[one.reason](one.figure);
      const name = words.criteria[one.criterion].name;
      lines.push(`  ${sign}${points(one.points)}  ${name}: ${why} (${one.rule})`);
    }
  }
  for (const { rule } of card.hardFails) lines.push(`${words.hardFail} (${rule})`);
  const { listen, ask, tell } = card.balance;
  lines.push([listen, ask, tell].map((share) => `${Math.round(share)} %`).join(' / '));
  if (card.commitment) lines.push(promise(card.commitment));
  return `${lines.join('\n')}\n`;
}
