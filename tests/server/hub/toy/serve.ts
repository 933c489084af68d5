import { openRoomLog } from '../../../../src/server/log/openRoomLog.ts';
import { startToyServer } from './toyServer.ts';

/** A toy server as a process of its own, to be killed: `serve.ts <database or file> <port>`. */
const [, , database = '', port = '0'] = process.argv;
const log = await openRoomLog(database.includes('://') ? database : undefined, database);
const server = await startToyServer(log, Number(port));
console.log(`ready on ${server.port}`);
// Whoever started it may be killed, too.
process.stdin.on('end', () => process.exit());
process.stdin.resume();
