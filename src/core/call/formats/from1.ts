/** A transcript of some format, before anything is known of it but that it is an object. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The only rubric there was while format 1 was written. */
const rubricThen = 1;

/**
 * Format 1 to 2. It noted neither the version of the persona nor which wording a reply was; both are
 * said to be unknown, since the scenario that could tell may have changed since.
 */
export function from1(call: Raw): Raw {
  const { persona, events, ...same } = call;
  const withReply = (event: unknown) =>
    isRaw(event) && event['type'] === 'customerSpoke' ? { ...event, reply: null } : event;
  return {
    ...same,
    format: 2,
    persona: { id: persona, version: null },
    rubric: rubricThen,
    events: Array.isArray(events) ? events.map(withReply) : events,
  };
}
