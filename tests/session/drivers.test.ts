import { createLocalDriver } from '../../src/session/localDriver.ts';
import { describeDriver } from './describeDriver.ts';
import { tinyRules } from './driver.ts';
import { badNetwork, farRoom } from './farRoom.ts';

describeDriver('in this browser', tinyRules, () => createLocalDriver(tinyRules));
describeDriver('far away', tinyRules, () => farRoom(tinyRules, badNetwork()));
