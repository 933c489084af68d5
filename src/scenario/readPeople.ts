import type { Brief, Commitment, Customer, Fact, Scenario } from '../core/call/scenario.ts';
import { factKinds } from '../core/call/scenario.ts';
import type { Text } from '../core/course/language.ts';
import { commitmentKinds } from '../core/course/outcomes.ts';
import {
  declared,
  entries,
  fields,
  id,
  listOf,
  oneOf,
  optional,
  required,
  yesOrNo,
} from './readers.ts';
import type { Reader } from './readers.ts';
import { label, text, textFields } from './readTexts.ts';

/** Where the customer picks up, by its sound. */
export const ambiences = ['office', 'street'] as const;

/** Who calls, for whom, about what. */
export const rep: Reader<Scenario['rep']> = fields({
  name: required(label),
  company: required(label),
  product: required(text),
});

const topics = listOf<string>((reading, node) => declared(reading, 'topic', node));

/** What the customer is spoken with. */
export const voices = ['female', 'male'] as const;

/** Who picks up. */
export const customer: Reader<Customer> = fields<Customer>({
  id: required(id),
  name: required(label),
  role: required(label),
  look: required(id),
  voice: required(oneOf(voices, 'voice')),
  hidden: required(listOf(text, 1)),
  needs: required(fields({ key: required(topics), side: required(topics) })),
});

/** What the rep knows before dialling (C32, C34). */
export const brief: Reader<Brief> = fields<Brief>({
  situation: required(text),
  known: required(listOf(text, 1)),
  goal: required(text),
  fallback: required(text),
});

const factShape = fields({
  kind: required(oneOf(factKinds, 'kind of fact')),
  ...textFields,
  known: optional(yesOrNo, false),
});

/** What can come to light, by name. */
export const facts: Reader<readonly Fact[]> = (reading, node) => {
  const list = entries<Fact>((r, value, _name, key) => {
    const name = declared(r, 'fact', key);
    const raw = factShape(r, value);
    if (!raw || name === undefined) return undefined;
    const words: Text = { zh: raw.zh, en: raw.en };
    return { id: name, kind: raw.kind, text: words, known: raw.known };
  })(reading, node);
  return list?.map(([, fact]) => fact);
};

const commitmentShape = fields<Omit<Commitment, 'id'>>({
  kind: required(oneOf(commitmentKinds, 'kind of commitment')),
  who: required(text),
  what: required(text),
  when: required(text),
});

/** What the customer can agree to, by name (C17). */
export const commitments: Reader<readonly Commitment[]> = (reading, node) => {
  const list = entries<Commitment>((r, value, _name, key) => {
    const name = declared(r, 'commitment', key);
    const raw = commitmentShape(r, value);
    return raw && name !== undefined ? { id: name, ...raw } : undefined;
  })(reading, node);
  return list?.map(([, commitment]) => commitment);
};
