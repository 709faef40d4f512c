import { anId } from '@academy/testkit/pure';
import { isLastWayIn } from './ways-in';

const [one, other] = [{ id: anId<'LinkedSignIn'>() }, { id: anId<'LinkedSignIn'>() }];

describe('A linked way of signing in', () => {
  it('is the last where there is no password and no other', () => {
    expect(isLastWayIn({ hasPassword: false, links: [one] }, one.id)).toBe(true);
  });

  it('is not the last beside a password, or beside another', () => {
    expect(isLastWayIn({ hasPassword: true, links: [one] }, one.id)).toBe(false);
    expect(isLastWayIn({ hasPassword: false, links: [one, other] }, one.id)).toBe(false);
  });
});
