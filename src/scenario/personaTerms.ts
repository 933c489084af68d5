import { endingIds, type Ending } from '../core/course/outcomes.ts';
import type { PersonaDefinition, TraitRange } from '../core/persona/persona.ts';
import type { Personas } from '../core/persona/load.ts';
import { replyKinds, type ReplyKind } from '../core/course/replies.ts';

/** What a scenario can say about its persona: the words that the machine knows. */
export interface PersonaTerms {
  readonly traits: Readonly<Record<string, TraitRange>>;
  /** Tags of its states. */
  readonly tags: ReadonlySet<string>;
  /** Kinds of reply that it can give. */
  readonly kinds: ReadonlySet<ReplyKind>;
}

/** Collects a persona's terms from its machine. */
export function termsOf({ machine, traits }: PersonaDefinition): PersonaTerms {
  const tags = new Set<string>();
  const kinds = new Set<ReplyKind>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (typeof value === 'object' && value !== null) {
      const { type, params, tags: own } = value as Record<string, unknown>;
      if (type === 'reply' || type === 'open') {
        const { kind } = params as { kind?: unknown };
        const known = replyKinds.find((one) => one === kind);
        if (known) kinds.add(known);
      }
      if (typeof own === 'string') tags.add(own);
      if (Array.isArray(own)) own.forEach((tag) => tags.add(String(tag)));
      Object.values(value).forEach(visit);
    }
  };
  visit(machine.config);
  return { traits, tags, kinds };
}

/** The terms of several personas by id, as a scenario is read against them. */
export function termsOfAll(all: Personas): Readonly<Record<string, PersonaTerms>> {
  return Object.fromEntries(Object.entries(all).map(([id, persona]) => [id, termsOf(persona)]));
}

/** The endings that a persona has: those of its machine's final states, in the order of the ladder. */
export function endingsOf({ machine }: PersonaDefinition): readonly Ending[] {
  const states = machine.config.states ?? {};
  return endingIds.filter((ending) => states[ending]?.type === 'final');
}
