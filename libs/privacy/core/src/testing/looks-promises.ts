import type { LookedFor, Looks } from '@academy/contracts/identity';
import { clockAt, type Clock } from '@academy/kernel';
import { aTeacher, anId, someone } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { Look } from '../sharing/look';

export interface LooksUnderTest {
  readonly looks: Looks;
  /** Who looked at something of this teacher, in turn. */
  of(teacherId: string): Promise<readonly Look[]>;
}

/** What everything that keeps who looked promises. */
export function looksPromises(which: string, make: (clock: Clock) => Promise<LooksUnderTest>): void {
  describe(`Who looked, kept ${which}`, () => {
    const looking = async () => {
      let clock = clockAt(new Date('2026-11-28T10:00:00Z'));
      const { looks, of } = await make({ now: () => clock.now(), today: () => clock.today() });
      const actor = someone('manager', 'molen');
      const [teacherId, thingId] = [anId<'Teacher'>(), anId()];
      const look = {
        organisationId: 'molen',
        kind: 'certificate',
        things: [{ teacherId, thingId }],
        refused: false,
      } as const;
      return {
        ...{ looks, of, teacherId, thingId, actor },
        at: (time: string) => void (clock = clockAt(new Date(time))),
        note: (other: Partial<LookedFor> = {}, by = actor) => looks.note(by, { ...look, ...other }),
        written: {
          ...{ teacherId, thingId, kind: 'certificate', organisationId: 'molen', by: actor.accountId, refused: false },
          ...{ at: new Date('2026-11-28T10:00:00Z'), date: '2026-11-28' },
        },
      };
    };

    it('is written down once a day, the first time', async () => {
      const { note, at, of, teacherId, written } = await looking();
      await note();
      at('2026-11-28T12:00:00Z');
      await note();
      at('2026-11-29T08:00:00Z');
      await note();
      const nextDay = { at: new Date('2026-11-29T08:00:00Z'), date: '2026-11-29' };
      expect(await of(teacherId)).toEqual([written, { ...written, ...nextDay }]);
    });

    it.each([{ refused: true }, { organisationId: 'elders' }, { kind: 'participation' }] as const)(
      'is written down beside a look that is another: %j',
      async (other) => {
        const { note, at, of, teacherId, written } = await looking();
        await note();
        at('2026-11-28T12:00:00Z');
        await note(other);
        expect(await of(teacherId)).toEqual([written, { ...written, ...other, at: new Date('2026-11-28T12:00:00Z') }]);
      },
    );

    it('is written down of each who looked', async () => {
      const { note, of, teacherId } = await looking();
      await note();
      await note({}, someone('owner', 'molen'));
      expect(await of(teacherId)).toHaveLength(2);
    });

    it('is written down of many things at once, but of none that are their own', async () => {
      const { note, of, teacherId, thingId, written } = await looking();
      const [own, other] = [aTeacher(), anId<'Teacher'>()];
      const things = [teacherId, own.teacherId, other, teacherId].map((one) => ({ teacherId: one, thingId }));
      await note({ things }, own);
      const by = own.accountId;
      expect(await of(teacherId)).toEqual([{ ...written, by }]);
      expect(await of(other)).toEqual([{ ...written, teacherId: other, by }]);
      expect(await of(own.teacherId)).toEqual([]);
    });

    it('is not written down where nothing was shown', async () => {
      const { note, of, teacherId } = await looking();
      await note({ things: [] });
      expect(await of(teacherId)).toEqual([]);
    });
  });
}
