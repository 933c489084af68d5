import type { Table } from './record.ts';

/** Who wants to know of changes, in this tab and in the others of this browser. */
export interface Changes {
  readonly tell: (changed: ReadonlySet<Table>) => void;
  readonly subscribe: (table: Table, listener: () => void) => () => void;
}

/** Changes within this tab. */
export function changesHere(): Changes {
  const listeners = new Map<() => void, Table>();
  return {
    tell(changed) {
      for (const [listener, table] of listeners) if (changed.has(table)) listener();
    },
    subscribe(table, listener) {
      // A function of its own, so that one listener may ask for several tables.
      const told = () => listener();
      listeners.set(told, table);
      return () => void listeners.delete(told);
    },
  };
}

/** Changes in all tabs; only in this one where the browser has no channel between them. */
export function changesEverywhere(): Changes {
  const here = changesHere();
  if (typeof BroadcastChannel === 'undefined') return here;
  const channel = new BroadcastChannel('pickup.record');
  // In Node, where tests run, an open channel would keep the process from ending.
  (channel as { unref?: () => void }).unref?.();
  channel.addEventListener('message', ({ data }: MessageEvent<readonly Table[]>) => {
    here.tell(new Set(data));
  });
  return {
    subscribe: here.subscribe,
    tell(changed) {
      here.tell(changed);
      channel.postMessage([...changed]);
    },
  };
}
