import type { Answer, Response } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { hasWords, mayBeUnsaid } from '../../core/call/wordsFor.ts';
import { moves } from '../../core/course/moves.ts';
import {
  commitmentKinds,
  isAdvance,
  type CommitmentKind,
  type Ending,
} from '../../core/course/outcomes.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import { shows, type ReplyKind } from '../../core/course/replies.ts';
import { answerPlaceOf, type AnswerPlace } from '../graph/choices.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { said } from './messages/messages.ts';

const endingOf: Readonly<Record<CommitmentKind, Ending>> = {
  order: 'orderPlaced',
  meeting: 'meetingBooked',
  bossMeeting: 'bossMeetingBooked',
  trial: 'trialAgreed',
  advocate: 'advocateBriefed',
  callBack: 'callBackDated',
};

/**
 * A kind of reply that a line can bring and has no words of its own for. What goes past a question,
 * and what the stage has words for, need none.
 */
function isGap(rules: CallRules, place: AnswerPlace, kind: ReplyKind, state: PersonaState) {
  if (place.replies[kind]) return false;
  return shows(kind, 'yes') || (place.part === 'line' && !stageHas(rules, kind, state));
}

const stageHas = ({ scenario }: CallRules, kind: ReplyKind, { stage }: PersonaState): boolean =>
  kind === 'missedQuestion' || scenario.phrases?.[stage][kind] !== undefined;

/** The ending that a state leads to when the rep's time is up right then. */
function endingIfOver(rules: CallRules, state: PersonaState): Ending | null {
  return state.ending ?? rules.persona.react(state, [{ type: 'time.over', roll: 0 }]).state.ending;
}

/**
 * Holds answers to their words: a question must have its own words for whatever it can bring, and
 * what is agreed to must be what the persona means by it.
 *
 * @param found takes a finding under a key; of equal keys the first counts
 */
export function checkWords(rules: CallRules, found: (key: string, finding: Finding) => void) {
  const heard = new Set<string>();

  function checkReply(place: AnswerPlace, choice: Choice, { kind, persona }: Answer): void {
    const key = `${place.part} ${place.id} ${kind}`;
    if (heard.has(key)) return;
    heard.add(key);
    const asks =
      choice.type === 'say' && choice.line.line.moves.some((m) => moves[m].kind === 'ask');
    if (!(asks || shows(kind, 'yes')) || !isGap(rules, place, kind, persona)) return;
    found(key, { ...place, ...said((m) => m.noWords(place.part, place.id, kind)) });
  }

  function checkAgreement(place: AnswerPlace, kind: ReplyKind, state: PersonaState): void {
    const agreed = place.replies[kind]?.[0]?.agrees;
    const commitment = rules.scenario.commitments.find(({ id }) => id === agreed);
    const leadsTo = endingIfOver(rules, state);
    if (!commitment || !leadsTo || !isAdvance(leadsTo)) return;
    if (endingOf[commitment.kind] === leadsTo) return;
    const meant = commitmentKinds.find((kind) => endingOf[kind] === leadsTo);
    const { id, kind: made } = commitment;
    const what = said((m) => m.otherCommitment(place.id, id, made, leadsTo, meant ?? leadsTo));
    found(`${place.id} agrees ${leadsTo}`, { ...place, ...what });
  }

  /** Somebody has to have written it: in the line, for the stage, or in the phrasebook. */
  function checkAnyWords(choice: Choice, answer: Answer, after: ReplyKind | null): void {
    const { kind, persona } = answer;
    const { stage } = persona;
    if (mayBeUnsaid(kind, after) || hasWords(rules, choice, kind, stage, after)) return;
    const what = said((m) => m.nobodyWrote(kind, stage));
    found(`${stage} ${kind}`, { ...wholeScenario, ...what });
  }

  return {
    hear(choice: Choice, { answers }: Response): void {
      const [answer, ...others] = answers;
      if (answer) checkAnyWords(choice, answer, null);
      for (const other of others) checkAnyWords(choice, other, answer?.kind ?? null);
      const place = answerPlaceOf(choice);
      if (!place || !answer) return;
      for (const { kind } of others) heard.add(`${place.part} ${place.id} ${kind}`);
      checkReply(place, choice, answer);
      if (shows(answer.kind, 'yes')) checkAgreement(place, answer.kind, answer.persona);
    },
    /** Replies written that nothing heard has brought, as `line kind`. */
    neverHeard(): readonly string[] {
      const beats = Object.values(rules.beats).flat();
      const places: AnswerPlace[] = [
        ...rules.lines.map(({ line }) => ({ part: 'line', ...line }) as const),
        ...beats.map(({ beat }) => ({ part: 'beat', id: beat.id, replies: beat.silence }) as const),
      ];
      return places.flatMap(({ part, id, replies }) =>
        Object.keys(replies)
          .filter((kind) => !heard.has(`${part} ${id} ${kind}`))
          .map((kind) => `${id} ${kind}`),
      );
    },
  };
}
