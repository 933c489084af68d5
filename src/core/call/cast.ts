import type { Relevance } from '../persona/events.ts';
import type { Customer } from './scenario.ts';

/** A scenario, a transcript: whatever names the people on the other end of the line. */
interface OnTheLine<Person> {
  readonly customers: readonly [Person, ...Person[]];
}

/** How near something comes to each one's needs, by the id of who hears it. */
export type RelevanceBySpeaker = Readonly<Record<string, Relevance>>;

/** Who picks up; and who is spoken to and answers, where nobody else is named. */
export function leadOf<Person>({ customers }: OnTheLine<Person>): Person {
  return customers[0];
}

/** Who speaks, by id; the lead where nobody on the line has it. */
export function speakerOf<Person extends { readonly id: string }>(
  cast: OnTheLine<Person>,
  id: string,
): Person {
  return cast.customers.find((person) => person.id === id) ?? leadOf(cast);
}

function relevanceTo({ needs }: Pick<Customer, 'needs'>, topic: string | null): Relevance {
  if (topic === null) return 'none';
  return needs.key.includes(topic) ? 'key' : needs.side.includes(topic) ? 'side' : 'none';
}

/** How near a topic comes to everybody on the line. @param topic `null`: about nothing in particular */
export function relevanceBySpeaker(
  { customers }: OnTheLine<Pick<Customer, 'id' | 'needs'>>,
  topic: string | null,
): RelevanceBySpeaker {
  return Object.fromEntries(customers.map((one) => [one.id, relevanceTo(one, topic)]));
}
