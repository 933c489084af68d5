import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noNewVersion } from '../../src/session/newVersionStore.ts';
import { lookAgainMs, watchVersions } from '../../src/session/watchVersions.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  postMessage(message: unknown) {
    this.told.push(message);
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
}

/** A browser whose page is served by a worker, or by none yet. */
class FakeWorkers extends EventTarget {
  controller: FakeWorker | null;
  readonly registration = new FakeRegistration();
  readonly register = vi.fn(() => Promise.resolve(this.registration));
  constructor(isServed: boolean) {
    super();
    this.controller = isServed ? new FakeWorker() : null;
  }
  /** A worker is installed, and waits unless it is the first. */
  install(): FakeWorker {
    const worker = new FakeWorker();
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
    if (this.controller) this.registration.waiting = worker;
    worker.state = 'installed';
    worker.dispatchEvent(new Event('statechange'));
    return worker;
  }
  takeCharge(worker: FakeWorker) {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

async function watching(isServed = true) {
  const workers = new FakeWorkers(isServed);
  const store = noNewVersion();
  const page = { callPlayed: false, reload: vi.fn() };
  await watchVersions(store, {
    workers: workers as unknown as ServiceWorkerContainer,
    isCallPlayed: () => Promise.resolve(page.callPlayed),
    reload: page.reload,
  });
  const settle = () => vi.advanceTimersByTimeAsync(lookAgainMs);
  return { workers, store, page, settle, asks: () => store.getState().asks };
}

test('the first worker asks for nothing and reloads nothing', async () => {
  const { workers, page, settle, asks } = await watching(false);
  workers.takeCharge(workers.install());
  await settle();
  expect(asks()).toBe(false);
  expect(page.reload).not.toHaveBeenCalled();
});

test('a new version asks, is let in once it is agreed to, and then the page is loaded anew', async () => {
  const { workers, store, page, settle, asks } = await watching();
  const coming = workers.install();
  await settle();
  expect(asks()).toBe(true);
  expect(coming.told).toEqual([]);
  store.getState().accept();
  await settle();
  expect(coming.told).toEqual([{ type: 'SKIP_WAITING' }]);
  expect(page.reload).not.toHaveBeenCalled();
  workers.takeCharge(coming);
  await settle();
  expect(page.reload).toHaveBeenCalledOnce();
});

test('it holds back as long as a call is played, and stops asking when one begins', async () => {
  const { workers, store, page, settle, asks } = await watching();
  page.callPlayed = true;
  const coming = workers.install();
  await settle();
  expect(asks()).toBe(false);
  page.callPlayed = false;
  await settle();
  expect(asks()).toBe(true);
  page.callPlayed = true;
  store.getState().accept();
  await settle();
  expect(asks()).toBe(false);
  expect(coming.told).toEqual([]);
  // The yes was for then: after the call it is asked anew.
  page.callPlayed = false;
  await settle();
  expect(asks()).toBe(true);
  expect(coming.told).toEqual([]);
});

test('a tab whose neighbour let the new version in asks too before it reloads', async () => {
  const { workers, store, page, settle, asks } = await watching();
  workers.takeCharge(new FakeWorker());
  await settle();
  expect(asks()).toBe(true);
  expect(page.reload).not.toHaveBeenCalled();
  store.getState().accept();
  await settle();
  expect(page.reload).toHaveBeenCalledOnce();
});

test('whoever says later is not asked again in this visit', async () => {
  const { workers, store, settle, asks } = await watching();
  workers.install();
  await settle();
  store.getState().later();
  await settle();
  await settle();
  expect(asks()).toBe(false);
});

test('a version that waits since the last visit asks at once', async () => {
  const workers = new FakeWorkers(true);
  workers.registration.waiting = new FakeWorker();
  const store = noNewVersion();
  await watchVersions(store, {
    workers: workers as unknown as ServiceWorkerContainer,
    isCallPlayed: () => Promise.resolve(false),
    reload: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().asks).toBe(true);
});
