import { someone } from '@academy/testkit/pure';
import { Entering } from './entering';

describe('Whoever comes in where another was signed in', () => {
  it('ends the session before at the very last, so that its page is nobody’s as short as can be', async () => {
    const done: string[] = [];
    const does =
      <Answer>(what: string, answer?: Answer) =>
      async () => {
        done.push(what);
        return answer;
      };
    const config = { publicUrl: 'http://localhost' };
    const entering = new Entering(
      {
        actor: async () => someone(),
        end: does('the session before ends'),
        describe: does('it is described'),
      } as never,
      { me: does('who comes in is read', {}) } as never,
      config as never,
    );
    const reply = { setCookie: () => done.push('the new one is told') };
    const request = { cookies: { academy: 'before' }, headers: {} };
    const opened = { token: 'new', expiresAt: new Date('2026-11-28T12:00:00Z') };
    await entering.with({ request, reply } as never, opened);
    expect(done).toEqual(['who comes in is read', 'it is described', 'the session before ends', 'the new one is told']);
  });
});
