const texts = import.meta.glob<string>('../../scenarios/calls/*.yaml', {
  query: '?raw',
  import: 'default',
});

/**
 * The file of a shipped scenario, to begin an own one from.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function shippedText(id: string): Promise<string | null> {
  const load = texts[`../../scenarios/calls/${id}.yaml`];
  return load ? load() : null;
}
