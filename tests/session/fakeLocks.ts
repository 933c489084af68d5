/** The browser's Web Locks, as far as they are used: for every tab the same. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const held = new Map<string, (error: Error) => void>();
  async function request(
    name: string,
    { ifAvailable = false, steal = false }: LockOptions,
    act: (lock: Lock | null) => unknown,
  ): Promise<unknown> {
    await Promise.resolve();
    if (ifAvailable && held.has(name)) return act(null);
    if (steal) held.get(name)?.(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      held.set(name, reject);
      void Promise.resolve(act({ name, mode: 'exclusive' })).then((value) => {
        if (held.get(name) === reject) held.delete(name);
        resolve(value);
      });
    });
  }
  return { request: request as LockManager['request'] };
}
