import { loader, type LoadsObject, type RequestContext } from '@academy/platform/graphql';
import { LoadsFields } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { presentEdition } from './present';

type PresentedEdition = ReturnType<typeof presentEdition>;

/** Any context answers `{ id }` for an edition; its seats, and who waits, are enrolment's to say. */
@LoadsFields('Edition', 'anyone', ['start', 'closesOn'])
@Resolver('Edition')
export class EditionResolver implements LoadsObject<{ id: string }, PresentedEdition> {
  constructor(private readonly catalogue: PostgresCatalogue) {}

  load({ id }: { id: string }, context: RequestContext): Promise<PresentedEdition | undefined> {
    return loader<string, PresentedEdition>(context, this, async (ids) => {
      const { editions } = await this.catalogue.snapshot();
      return new Map(ids.flatMap((one) => (editions.has(one) ? [[one, presentEdition(editions.get(one)!)]] : [])));
    }).load(id);
  }
}
