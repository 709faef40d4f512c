import { aCurator, anId } from '@academy/testkit/pure';
import { AnswerObjection } from '../objections/answer-objection';
import { ObjectToPath } from '../objections/object-to-path';
import { TakeBackObjection } from '../objections/take-back-objection';
import type { ObjectionId } from '../objections/objection';
import { FakeObjectionStore } from './fake-objection-store';
import { planning } from './planning';

interface Writing {
  readonly moduleSlug?: string | null;
  readonly text?: string;
  readonly key?: string;
}

/** A teacher with a path of the steps `short` and `next`, who can write about it, and curators who answer. */
export async function objecting({ withPath = true } = {}) {
  const teacher = planning();
  if (withPath) await teacher.tailor();
  const { actor, clock } = teacher;
  const store = new FakeObjectionStore();
  const [making, takingBack, answering] = [
    new ObjectToPath(teacher.store, store, clock, (text) => `hash of ${text}`),
    new TakeBackObjection(store),
    new AnswerObjection(store, clock),
  ];
  const object = ({ moduleSlug = null, text = 'Dit doe ik al jaren.', key = anId() }: Writing = {}) =>
    making.execute({ actor, moduleSlug, text, idempotencyKey: key });
  return {
    ...{ teacher, actor, clock, store, making, takingBack, answering, object },
    async made(): Promise<ObjectionId> {
      const outcome = await object();
      if (outcome.kind !== 'ObjectionMade') throw new Error(outcome.kind);
      return outcome.objection.id;
    },
    takeBack: (id: ObjectionId, by = actor) => takingBack.execute({ actor: by, id }),
    answer: (id: ObjectionId, text = ' Goed gezien. ', by = aCurator()) => answering.execute({ actor: by, id, text }),
  };
}
