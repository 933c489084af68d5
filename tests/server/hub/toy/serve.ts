import { wallClock } from '../../../../src/server/hub/ports.ts';
import { openRoomLog } from '../../../../src/server/log/openRoomLog.ts';
import { startToyServer } from './toyServer.ts';

/**
 * A toy server as a process of its own, to be killed: `serve.ts <database or file> <port> [hasty]`.
 * A hasty one takes a second for passed each time it looks at the clock, so that nothing comes too
 * often. To each line it answers with the bytes of memory that it takes.
 */
const [, , database = '', port = '0', hasty] = process.argv;
let hurried = Date.now();
const now = hasty === 'hasty' ? () => (hurried += 1000) : wallClock.now;
const log = await openRoomLog(database.includes('://') ? database : undefined, database);
const server = await startToyServer(log, Number(port), { ...wallClock, now });
console.log(`ready on ${server.port}`);
// Whoever started it may be killed, too.
process.stdin.on('end', () => process.exit());
process.stdin.on('data', () => console.log(`memory ${process.memoryUsage().rss}`));
