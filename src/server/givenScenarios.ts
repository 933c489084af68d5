import type { Language } from '../core/course/language.ts';
import type { Ack } from '../protocol/envelopes.ts';
import type { ScenarioGiven, ScenarioProblem } from '../protocol/http.ts';
import type { OperationOf } from '../protocol/operations/operations.ts';
import type { Viewer } from '../protocol/who.ts';
import { messageIn } from '../scenario/messageIn.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Answered, Rooms } from './http/rooms.ts';
import type { RoomLog } from './log/roomLog.ts';
import type { RuleBook } from './rules/ruleBook.ts';
import { DeskFailed } from './rules/scenarioDesk.ts';

interface Parts {
  readonly log: Pick<RoomLog, 'addText' | 'text'>;
  readonly book: Pick<RuleBook, 'read'>;
  /** Whom a key makes of somebody in a room; `null`: nobody. */
  readonly viewer: (room: string, key: string) => Promise<Viewer | null>;
  readonly submit: (
    room: string,
    asked: { who: Viewer; opId: string; operation: OperationOf<'giveScenario'> },
  ) => Promise<Ack>;
}

/**
 * Trainers' own scenarios in their rooms: read and checked on the desk's thread, kept as the text that
 * was given, and then in the room's log.
 */
export function givenScenarios({
  log,
  book,
  viewer,
  submit,
}: Parts): Pick<Rooms, 'giveScenario' | 'scenario'> {
  return {
    async giveScenario(room, key, { opId, text }, language) {
      const who = await viewer(room, key);
      if (who?.role !== 'trainer') return { refusal: { code: 'notAllowed' } };
      const read = await readOr(book, text);
      if ('fault' in read) return { value: unread([beyondLimits(read.fault, language)]) };
      if (!read.scenario)
        return { value: unread(read.problems.map((one) => asTold(one, language))) };
      const { hash, id, title } = read.scenario;
      // Before the entry: whoever reads that finds the text.
      await log.addText(room, hash, text);
      const operation = {
        type: 'giveScenario',
        hash,
        id,
        title: title[language].slice(0, 200),
      } as const;
      const ack = await submit(room, { who, opId, operation });
      // Who gives what the room has already wants it to be there, and it is.
      if (!ack.ok && ack.refusal.code !== 'alreadySo') return { refusal: ack.refusal };
      return { value: { hash, id, problems: [] } };
    },
    async scenario(room, key, hash): Promise<Answered<string>> {
      if ((await viewer(room, key)) === null) return { refusal: { code: 'notAllowed' } };
      const text = await log.text(room, hash);
      return text === null ? { refusal: { code: 'noSuchScenario' } } : { value: text };
    },
  };
}

async function readOr({ read }: Parts['book'], text: string) {
  try {
    return await read(text);
  } catch (error) {
    // What fails otherwise is no matter of the file.
    if (error instanceof DeskFailed && error.reason !== 'failed') return { fault: error.reason };
    throw error;
  }
}

const unread = (problems: readonly ScenarioProblem[]): ScenarioGiven => ({
  hash: null,
  id: null,
  problems: problems.slice(0, 1000),
});

const asTold = (problem: Problem, language: Language): ScenarioProblem => ({
  at: { line: Math.max(1, problem.line), column: Math.max(1, problem.column) },
  message: messageIn(problem, language).message.slice(0, 4000),
});

const faults = {
  tooSlow: {
    zh: '读这个文件用的时间超过了服务器允许的上限：请把它改短。',
    en: 'Reading this file takes longer than the server allows: make it shorter.',
  },
  tooLarge: {
    zh: '读这个文件要的内存超过了服务器允许的上限：请把它改短。',
    en: 'Reading this file takes more memory than the server allows: make it shorter.',
  },
} as const;

const beyondLimits = (fault: keyof typeof faults, language: Language): ScenarioProblem => ({
  at: null,
  message: faults[fault][language],
});
