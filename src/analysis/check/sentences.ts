import type { Language } from '../../core/course/language.ts';
import type { TranscriptEvent } from '../../core/call/transcript.ts';
import type { Scenario } from '../../core/call/scenario.ts';
import type { Finding } from './findings.ts';

/** A list of wordings of the customer's: those of one kind that a line, question or stage has. */
interface Pool {
  /** The list in words, as “missedTrouble” of the stage “discovery”. */
  readonly name: string;
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

/** A list in words, by the id of one of its replies: `stage/discovery/tells/2`, `pickUp/0`. */
function nameOfList(reply: string): string {
  const [of = '', id = '', kind = ''] = reply.split('/');
  switch (of) {
    case 'line':
      return `“${kind}” of the line “${id}”`;
    case 'beat':
      return `“${kind}” of the silence in “${id}”`;
    case 'question':
      return `“${kind === 'asks' ? 'asked' : 'missed'}” of the question “${id}”`;
    case 'stage':
      return `“${kind}” of phrases.${id}`;
    case 'pickUp':
      return 'pickUp';
    default:
      return `“${id}” of the phrasebook`;
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

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
      name: nameOfList(reply),
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
      const said = new Set<string>();
      for (const event of events) {
        if (event.type !== 'customerSpoke' || event.reply === null) continue;
        const { reply, words } = event;
        const pool = poolOf(reply);
        pool.heard.add(reply);
        const asked = (times.get(pool) ?? 0) + 1;
        times.set(pool, asked);
        if (said.has(reply) && asked > pool.most) [pool.call, pool.twice] = [call, words];
        if (asked > pool.most) pool.most = asked;
        if (said.has(reply)) continue;
        said.add(reply);
        const sentence = bySentence.get(reply) ?? { pool, words, calls: 0 };
        sentence.calls += 1;
        bySentence.set(reply, sentence);
      }
    },
    /** Lists that have fewer wordings than one call can ask for. */
    repeated: (): Finding[] =>
      [...pools.values()]
        .flatMap((pool) => (pool.twice === null ? [] : [{ ...pool, twice: pool.twice }]))
        .map(({ name, heard, most, call, twice }) => {
          const more = Math.max(1, most - heard.size);
          const message = `${name} has run out: “${twice}” comes twice in one call (${call} of ${scenario}), which asks for ${most} and finds ${heard.size}: add ${more} more`;
          return { ...spoken(twice), message };
        }),
    /** Sentences that are heard in more than a share of the calls. */
    worn: (most: number): Finding[] =>
      [...bySentence.values()]
        .filter((sentence) => sentence.calls > most * calls)
        .map(({ pool: { name }, words, calls: times }) => {
          const message = `“${words}” comes in ${percent(times / calls)} of ${calls} mixed calls, more than ${percent(most)}: add wordings to ${name}`;
          return { ...spoken(words), bound: 'wornSentence', message };
        }),
    commonest(): { readonly words: string; readonly share: number } {
      const none = { words: '', calls: 0 };
      const most = [...bySentence.values()].reduce((a, b) => (b.calls > a.calls ? b : a), none);
      return { words: most.words, share: calls === 0 ? 0 : most.calls / calls };
    },
  };
}
