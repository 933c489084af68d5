import type { IncomingMessage, Server } from 'node:http';
import { socketPath } from '../protocol/envelopes.ts';
import { createDeciding } from './deciding.ts';
import { givenScenarios } from './givenScenarios.ts';
import type { Rooms } from './http/rooms.ts';
import { createHub } from './hub/hub.ts';
import { type Clock, type HubMeter, wallClock } from './hub/ports.ts';
import { protocolRules, readEnvelope } from './hub/protocolRules.ts';
import { createReception } from './hub/reception.ts';
import { attachTransport } from './hub/socket/transport.ts';
import type { RoomLog } from './log/roomLog.ts';
import type { RuleBook } from './rules/ruleBook.ts';

/** The rooms of this process: what routes and sockets ask, over one hub. */
export interface Classroom {
  readonly rooms: Rooms;
  readonly census: () => { readonly rooms: number; readonly seats: number };
  /**
   * Lets sockets connect to a server, below its base path.
   *
   * @param admits whether a request may connect at all, by its host and origin
   */
  readonly attach: (
    server: Server,
    basePath: string,
    admits: (request: IncomingMessage) => boolean,
  ) => void;
  /** Takes nothing new and sends everybody away, to come back. The log stays open. */
  readonly close: () => Promise<void>;
}

interface ClassroomParts {
  readonly log: RoomLog;
  readonly book: RuleBook;
  readonly meter: HubMeter;
  /** By which it is told what is late, and what comes too often. */
  readonly clock?: Clock;
}

export function openClassroom({ log, book, meter, clock = wallClock }: ClassroomParts): Classroom {
  const decide = createDeciding({ book, log });
  const rules = protocolRules((state, { room, who, operation }) =>
    decide(room, state, who, operation),
  );
  const hub = createHub({ log, rules, clock, meter });
  const reception = createReception({ log, hub, rules, clock });
  const { viewer } = reception;
  const ends: (() => Promise<void>)[] = [];
  return {
    rooms: { ...reception, ...givenScenarios({ log, book, viewer, submit: hub.submit }) },
    census: hub.census,
    attach(server, basePath, admits) {
      const path = basePath + socketPath;
      ends.push(
        attachTransport({ server, path, hub, log, clock, meter, readEnvelope, admits }).close,
      );
    },
    async close() {
      hub.close();
      await Promise.all(ends.map((end) => end()));
    },
  };
}
