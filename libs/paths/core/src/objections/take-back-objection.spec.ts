import { anId, aTeacher, everyoneBut } from '@academy/testkit/pure';
import { objecting } from '../testing/objecting';

describe('Taking an objection back', () => {
  it('removes what was written, once', async () => {
    const { made, takeBack, store } = await objecting();
    const id = await made();
    expect(await takeBack(id)).toEqual({ kind: 'ObjectionTakenBack', id });
    expect(store.objections).toEqual([]);
    expect(await takeBack(id)).toEqual({ kind: 'ObjectionNotFound' });
  });

  it('is refused once it was answered: both stay', async () => {
    const { made, answer, takeBack, store } = await objecting();
    const id = await made();
    await answer(id);
    expect(await takeBack(id)).toEqual({ kind: 'ObjectionAlreadyAnswered' });
    expect(store.objections).toHaveLength(1);
  });

  it('answers the same of another’s and of none at all, and is for teachers', async () => {
    const { made, takeBack, takingBack, store } = await objecting();
    const id = await made();
    expect(await takeBack(id, aTeacher())).toEqual({ kind: 'ObjectionNotFound' });
    expect(await takeBack(anId<'Objection'>())).toEqual({ kind: 'ObjectionNotFound' });
    for (const actor of everyoneBut('teacher'))
      expect(await takingBack.execute({ actor, id })).toEqual({ kind: 'NotAllowed' });
    expect(store.objections).toHaveLength(1);
  });
});
