import { introLimitMs, questionLimitMs, type IntroductionPart } from '../introduction.ts';
import { openLedger, type Held } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

/** What one of the three things is worth when it comes after the introduction's time. */
const late: Readonly<Record<'who' | 'why' | 'gain', number>> = { who: 2, why: 2, gain: 3 };
const wornCost = 2.5;

/** The 20-second introduction (C1), its question, and no worn-out phrase in it (C2, C3, C4). */
export function scoreOpening(
  { introduction: { mentions }, wornOpenings }: ScoreProgress,
  held: Held,
) {
  const ledger = openLedger('opening', held);
  const seconds = (ms: number) => Math.round(ms / 1000);

  const threeThings: readonly (IntroductionPart & keyof typeof late)[] = ['who', 'why', 'gain'];
  for (const thing of threeThings) {
    const { most } = rubric.opening[thing];
    const said = mentions[thing];
    if (!said) {
      ledger.lose(thing, most, 'neverSaid');
    } else if (said.ms <= introLimitMs) {
      ledger.gain(thing, most, 'saidInTime', { event: said.event, figure: seconds(said.ms) });
    } else {
      const occasion = { event: said.event, figure: seconds(said.ms) };
      ledger.gain(thing, late[thing], 'saidLate', occasion);
      ledger.lose(thing, most - late[thing], 'saidLate', occasion);
    }
  }

  const { most } = rubric.opening.question;
  const { question } = mentions;
  if (!question) ledger.lose('question', most, 'noQuestion');
  else if (question.onTopic && question.ms > questionLimitMs) {
    const occasion = { event: question.event, figure: seconds(question.ms) };
    ledger.gain('question', most / 2, 'saidLate', occasion);
    ledger.lose('question', most / 2, 'saidLate', occasion);
  } else if (question.onTopic)
    ledger.gain('question', most, 'drewThemIn', { event: question.event });
  else {
    ledger.gain('question', most / 2, 'offTopic', { event: question.event });
    ledger.lose('question', most / 2, 'offTopic', { event: question.event });
  }

  const clean = rubric.opening.cleanOpening.most;
  if (!mentions.who) ledger.lose('cleanOpening', clean, 'neverSaid');
  else {
    const costly = wornOpenings.slice(0, clean / wornCost);
    for (const event of costly) ledger.lose('cleanOpening', wornCost, 'wornOpening', { event });
    ledger.gain('cleanOpening', clean - wornCost * costly.length, 'cleanOpening');
  }
  return ledger.close();
}
