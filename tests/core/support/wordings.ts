import type { Replies, Reply, Scenario, Wording } from '../../../src/core/call/scenario.ts';
import { stages } from '../../../src/core/course/stages.ts';

/** All that a customer can say in a call, by the id that a transcript gives it. */
export function wordingsIn(scenario: Scenario): ReadonlyMap<string, Wording & Partial<Reply>> {
  const wordings = new Map<string, Wording & Partial<Reply>>();
  const note = (owner: string, list: readonly Wording[] = []) =>
    list.forEach((one, i) => wordings.set(`${owner}/${i}`, one));
  const noteAll = (owner: string, replies: Replies) => {
    for (const [kind, list] of Object.entries(replies)) note(`${owner}/${kind}`, list);
  };
  note('pickUp', scenario.pickUp);
  noteAll('phrasebook', scenario.phrasebook);
  for (const stage of stages) {
    noteAll(`stage/${stage}`, scenario.phrases?.[stage] ?? {});
    for (const beat of scenario.beats[stage]) {
      noteAll(`beat/${beat.id}`, beat.silence);
      for (const { id, replies } of beat.slots.flat()) noteAll(`line/${id}`, replies);
    }
  }
  for (const { id, asked, missed } of scenario.questions ?? []) {
    note(`question/${id}/asks`, asked);
    note(`question/${id}/missedQuestion`, missed);
  }
  return wordings;
}
