import { isCallPlayed } from './isCallPlayed.ts';
import type { NewVersionStore } from './newVersionStore.ts';
import { watchVersions } from './watchVersions.ts';

/** Has the whole program kept on the device. What is refused (a frame, a browser that keeps nothing) needs the network, as before. */
export async function keepOnDevice(newVersion: NewVersionStore): Promise<void> {
  try {
    await watchVersions(newVersion, {
      workers: navigator.serviceWorker,
      isCallPlayed: () => isCallPlayed(navigator.locks),
      reload: () => location.reload(),
    });
  } catch {
    // Nobody has to do anything about it.
  }
}
