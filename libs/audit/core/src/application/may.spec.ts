import { everyoneBut, someone } from '@academy/testkit/pure';
import { may } from './may';

describe('The log of what was done', () => {
  it('is read whole by an administrator of the academy, and by nobody else', () => {
    expect(may.readAll(someone('admin'))).toBe(true);
    for (const actor of everyoneBut('admin')) expect(may.readAll(actor)).toBe(false);
  });
});
