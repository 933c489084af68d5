import { isMap } from 'yaml';
import type { Brief, Commitment, Customer, Fact, Scenario } from '../core/call/scenario.ts';
import { factKinds } from '../core/call/scenario.ts';
import type { Text } from '../core/course/language.ts';
import { lookParts, type ComposedLook, type Look } from '../core/course/looks.ts';
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

const composed = fields<ComposedLook>({
  skin: optional(oneOf(lookParts.skin, 'part of a look'), 'light'),
  hair: required(oneOf(lookParts.hair, 'part of a look')),
  hairColour: optional(oneOf(lookParts.hairColour, 'part of a look'), 'brown'),
  face: optional(oneOf(lookParts.face, 'part of a look'), 'round'),
  age: optional(oneOf(lookParts.age, 'part of a look'), 'middle'),
  glasses: optional(oneOf(lookParts.glasses, 'part of a look'), 'none'),
  beard: optional(oneOf(lookParts.beard, 'part of a look'), 'none'),
  brows: optional(oneOf(lookParts.brows, 'part of a look'), 'strong'),
  lashes: optional(oneOf(lookParts.lashes, 'part of a look'), 'short'),
  dress: optional(oneOf(lookParts.dress, 'part of a look'), 'shirt'),
  dressColour: optional(oneOf(lookParts.dressColour, 'part of a look'), 'blue'),
  device: optional(oneOf(lookParts.device, 'part of a look'), 'phone'),
  background: optional(oneOf(lookParts.background, 'part of a look'), 'sand'),
});

/** A face by its name, or put together. */
const look: Reader<Look> = (reading, node) => (isMap(node) ? composed : id)(reading, node);

/** Who picks up. */
export const customer: Reader<Customer> = fields<Customer>({
  id: required(id),
  name: required(label),
  role: required(label),
  look: required(look),
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
