import * as v from 'valibot';
import { activityOperations } from './activity.ts';
import { classOperations } from './classCall.ts';
import { everyoneOperations } from './everyone.ts';
import { rolePlayOperations } from './rolePlay.ts';
import { innerOperations, roomOperations } from './room.ts';
import { selfOperations } from './self.ts';
import { writeOperations } from './write.ts';

/** What a client may ask over its socket. Unknown fields are refused; all is bounded. */
export const operationSchema = v.variant('type', [
  ...roomOperations,
  ...activityOperations,
  ...everyoneOperations,
  ...classOperations,
  ...rolePlayOperations,
  ...writeOperations,
  ...selfOperations,
]);
export type Operation = v.InferOutput<typeof operationSchema>;

/** What only the server itself asks of a room: see `innerOperations`. */
export const innerOperationSchema = v.variant('type', innerOperations);
export type InnerOperation = v.InferOutput<typeof innerOperationSchema>;

export type OperationType = (Operation | InnerOperation)['type'];

/** The operation of a type. */
export type OperationOf<T extends OperationType> = Extract<Operation | InnerOperation, { type: T }>;
