import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewedChoice } from '../../analysis/review/judge.ts';
import { rulesOf } from '../../core/call/callRules.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Scenario } from '../../core/call/scenario.ts';
import type { Transcript } from '../../core/call/transcript.ts';
import { personas } from '../../core/persona/personas.ts';
import { isOwn } from '../../scenario/ownId.ts';
import { termsOfAll } from '../../scenario/personaTerms.ts';
import { readScenario } from '../../scenario/readScenario.ts';
import { minimums } from '../../scenario/surroundings.ts';
import type { Read } from './messages.ts';
import type { ScenarioDesk } from './scenarioDesk.ts';

/** A scenario and its very content. */
interface Ref {
  readonly id: string;
  readonly hash: string;
}

/** The scenarios that rooms play, shipped and trainers' own, as rules. */
export interface RuleBook {
  /** The shipped ones, by id. */
  readonly shipped: ReadonlyMap<string, Scenario>;
  /**
   * A trainer's text, read and checked on the desk's thread.
   *
   * @throws DeskFailed (rejects) where it takes more than the thread may
   */
  readonly read: (text: string) => Promise<Read>;
  /**
   * The rules of a scenario.
   *
   * @param ownText fetches the text of a trainer's own scenario; `null` where there is none
   * @returns `null` where there is no such scenario, or not with this content any more
   */
  readonly rules: (
    ref: Ref,
    ownText: (hash: string) => Promise<string | null>,
  ) => Promise<CallRules | null>;
  /**
   * What each choice is worth where a call stands, the best first.
   *
   * @throws DeskFailed (rejects)
   */
  readonly weigh: (rules: CallRules, transcript: Transcript) => Promise<readonly ReviewedChoice[]>;
}

/** Own scenarios whose rules are kept. */
const mostOwn = 20;

function compiled(scenario: Scenario): CallRules {
  const definition = personas[scenario.persona];
  if (!definition) throw new Error(`nobody made the persona ${scenario.persona}`);
  return rulesOf(scenario, definition);
}

/** @throws Error where a shipped file doesn't read cleanly; the build has refused it before */
function shippedIn(folder: string): ReadonlyMap<string, Scenario> {
  const around = { personas: termsOfAll(personas), phrasebooks: {}, atLeast: minimums };
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.toSorted().map((file) => {
      const id = file.slice(0, -'.yaml'.length);
      const { value, problems } = readScenario(
        readFileSync(join(folder, file), 'utf8'),
        id,
        around,
      );
      if (!value) throw new Error(`${file}: ${problems[0]?.message ?? 'does not read'}`);
      return [id, value.scenario] as const;
    }),
  );
}

/**
 * Opens the book.
 *
 * @param folder of the shipped calls' files
 * @throws Error as `shippedIn`
 */
export function openRuleBook(folder: string, desk: ScenarioDesk): RuleBook {
  const shipped = shippedIn(folder);
  const known = new Map<string, Promise<CallRules | null>>();

  async function ownRules({ id, hash }: Ref, text: string | null): Promise<CallRules | null> {
    const scenario = text === null ? null : (await desk.ask({ ask: 'read', text })).scenario;
    return scenario?.id === id && scenario.hash === hash ? compiled(scenario) : null;
  }

  function kept(key: string, make: () => Promise<CallRules | null>): Promise<CallRules | null> {
    const found = known.get(key) ?? make();
    known.delete(key);
    known.set(key, found);
    // What failed once is tried again.
    found.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > shipped.size + mostOwn && oldest !== undefined) known.delete(oldest);
    return found;
  }

  return {
    shipped,
    read: (text) => desk.ask({ ask: 'read', text }),
    rules(ref, ownText) {
      const { id, hash } = ref;
      if (isOwn(id)) {
        return kept(`${id} ${hash}`, async () => ownRules(ref, await ownText(hash)));
      }
      const scenario = shipped.get(id);
      if (scenario?.hash !== hash) return Promise.resolve(null);
      return kept(`${id} ${hash}`, () => Promise.resolve(compiled(scenario)));
    },
    weigh: (rules, transcript) => desk.ask({ ask: 'weigh', scenario: rules.scenario, transcript }),
  };
}
