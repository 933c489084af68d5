import type { Language } from '../../core/course/language.ts';
import type { TranscriptEvent } from '../../core/call/transcript.ts';
import type { Scenario } from '../../core/call/scenario.ts';
import type { Finding } from './findings.ts';
import type { WordList } from './messages/en.ts';
import { said } from './messages/messages.ts';

/** A list of wordings of the customer's: those of one kind that a line, question or stage has. */
interface Pool {
  readonly list: WordList;
  /** Sentences that were heard of it. */
  readonly heard: Set<string>;
  /** Most times that one call asked for one of it, and which call did. */
  most: number;
  call: string;
  /** A sentence that came twice in that call. */
  twice: string | null;
}

interface Heard {
  readonly pool: Pool;
  readonly words: string;
  calls: number;
}

/** A list of wordings, by the id of one of its replies: `stage/discovery/tells/2`, `pickUp/0`. */
function listOf(reply: string): WordList {
  const [of = '', id = '', kind = ''] = reply.split('/');
  switch (of) {
    case 'line':
    case 'beat':
    case 'stage':
    case 'pickUp':
      return { of, id, kind };
    case 'question':
      return { of, id, kind: kind === 'asks' ? 'asked' : 'missed' };
    default:
      return { of: 'phrasebook', id: '', kind: id };
  }
}

/**
 * Counts what the customer says, call by call.
 *
 * @param language that the calls are in
 */
export function sentences({ id: scenario }: Pick<Scenario, 'id'>, language: Language) {
  const pools = new Map<string, Pool>();
  const bySentence = new Map<string, Heard>();
  let calls = 0;
  const spoken = (words: string) => ({ part: 'words', id: `${language} ${words}` }) as const;

  function poolOf(reply: string): Pool {
    const key = reply.slice(0, reply.lastIndexOf('/'));
    const pool = pools.get(key) ?? {
      list: listOf(reply),
      heard: new Set<string>(),
      most: 0,
      call: '',
      twice: null,
    };
    pools.set(key, pool);
    return pool;
  }

  return {
    /** @param call names it, for those who want to play it again */
    hear(events: readonly TranscriptEvent[], call: string): void {
      calls += 1;
      const times = new Map<Pool, number>();
      const before = new Set<string>();
      for (const event of events) {
        if (event.type !== 'customerSpoke' || event.reply === null) continue;
        const { reply, words } = event;
        const pool = poolOf(reply);
        pool.heard.add(reply);
        const asked = (times.get(pool) ?? 0) + 1;
        times.set(pool, asked);
        if (before.has(reply) && asked > pool.most) [pool.call, pool.twice] = [call, words];
        if (asked > pool.most) pool.most = asked;
        if (before.has(reply)) continue;
        before.add(reply);
        const sentence = bySentence.get(reply) ?? { pool, words, calls: 0 };
        sentence.calls += 1;
        bySentence.set(reply, sentence);
      }
    },
    /** Lists that have fewer wordings than one call can ask for. */
    repeated: (): Finding[] =>
      [...pools.values()]
        .flatMap((pool) => (pool.twice === null ? [] : [{ ...pool, twice: pool.twice }]))
        .map(({ list, heard, most, call, twice }) => ({
          ...spoken(twice),
          ...said((m) => m.ranOut(list, twice, call, scenario, most, heard.size)),
        })),
    /** Sentences that are heard in more than a share of the calls. */
    worn: (most: number): Finding[] =>
      [...bySentence.values()]
        .filter((sentence) => sentence.calls > most * calls)
        .map(({ pool: { list }, words, calls: times }) => ({
          ...spoken(words),
          bound: 'wornSentence',
          ...said((m) => m.worn(words, times / calls, calls, most, list)),
        })),
    commonest(): { readonly words: string; readonly share: number } {
      const none = { words: '', calls: 0 };
      const most = [...bySentence.values()].reduce((a, b) => (b.calls > a.calls ? b : a), none);
      return { words: most.words, share: calls === 0 ? 0 : most.calls / calls };
    },
  };
}
