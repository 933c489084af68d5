import { nextStep, type Newer } from './newVersion.ts';
import type { NewVersionStore } from './newVersionStore.ts';

/** How long until it is looked again whether a call is still played, ms. */
export const lookAgainMs = 1000;

export interface Surroundings {
  readonly workers: Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>;
  readonly isCallPlayed: () => Promise<boolean>;
  readonly reload: () => void;
}

/**
 * Installs the worker that keeps the program on the device, and tells `store` when a newer version is
 * there. Rejects where the browser refuses; the program then needs the network, as before.
 */
export async function watchVersions(
  store: NewVersionStore,
  { workers, isCallPlayed, reload }: Surroundings,
): Promise<void> {
  let newer: Newer = 'none';
  let agreed = false;
  let looking: ReturnType<typeof setTimeout> | undefined;
  /** The very first worker is no newer version, nor does it reload anything. */
  let first = workers.controller === null;
  const registration = await workers.register('sw.js');

  async function look(): Promise<void> {
    clearTimeout(looking);
    const step = nextStep({ newer, agreed, callPlayed: await isCallPlayed() });
    store.setState({ asks: step === 'ask' });
    if (step === 'letIn') registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
    if (step === 'reload') reload();
    // Who agreed before a call began elsewhere is asked again after it.
    if (step === 'hold') agreed = false;
    if (step === 'hold' || step === 'ask') {
      clearTimeout(looking);
      looking = setTimeout(() => void look(), lookAgainMs);
    }
  }

  function found(what: Newer): void {
    newer = what;
    void look();
  }

  store.setState({
    accept() {
      agreed = true;
      void look();
    },
    later: () => found('none'),
  });
  workers.addEventListener('controllerchange', () => {
    if (first) first = false;
    else found('inCharge');
  });
  if (registration.waiting && !first) found('waiting');
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && workers.controller) found('waiting');
    });
  });
}
