import { everyoneBut, someone } from '@academy/testkit/pure';
import { may } from './may';

describe('Background work', () => {
  it('is seen by an administrator of the academy, and by nobody else', () => {
    expect(may.keepGoing(someone('admin'))).toBe(true);
    for (const actor of everyoneBut('admin')) expect(may.keepGoing(actor)).toBe(false);
  });
});
