import { offers } from '../core/call/offers.ts';
import { startPosition } from '../core/call/position.ts';
import { compileCall } from '../core/call/rules.ts';
import type { Line, Scenario } from '../core/call/scenario.ts';
import { freshStart } from '../core/call/step.ts';
import type { Persona, PersonaState } from '../core/persona/persona.ts';

/**
 * As much of a scenario as the brief, the ring and the first choice need: a tenth of its bytes, and
 * no machine. Made at build time.
 */
export interface Opening {
  /** Without what can only come later: replies, other beats, facts, secrets, commitments, phrasebook. */
  readonly scenario: Scenario;
  readonly persona: Pick<Persona, 'objections'> & {
    /** The condition in which the customer picks up. */
    readonly start: Omit<PersonaState, 'tags'> & { readonly tags: readonly string[] };
  };
}

const always = { tags: [], notTags: [], facts: [], notFacts: [] };

/** Cuts the opening out of a scenario: its first words and the lines that answer them. */
export function openingOf(scenario: Scenario, persona: Persona): Opening {
  const rules = compileCall(scenario, persona);
  const { beat, lines } = offers(rules, startPosition(rules, freshStart));
  const bare = lines.map(({ line }): Line => ({ ...line, when: always, replies: {} }));
  const first = { id: beat.beat.id, when: always, slots: bare.map((line) => [line]), silence: {} };
  const { objections, start } = persona;
  const [customer] = scenario.customers;
  return {
    scenario: {
      ...scenario,
      customers: [{ ...customer, hidden: [] }],
      facts: [],
      commitments: [],
      beats: {
        opening: [],
        discovery: [],
        presentation: [],
        commitment: [],
        [start.stage]: [first],
      },
      phrasebook: {},
    },
    persona: { objections, start: { ...start, tags: [...start.tags] } },
  };
}
