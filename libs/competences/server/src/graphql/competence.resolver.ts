import { Frameworks, type CompetenceId } from '@academy/contracts/competences';
import { loader, type LoadsObject, type RequestContext } from '@academy/platform/graphql';
import { LoadsFields } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { presentCompetence } from './present';

type Presented = ReturnType<typeof presentCompetence>;

/** Any context answers `{ id }` for a competence; the framework knows the rest. */
@LoadsFields('Competence', 'anyone', ['name', 'domainId', 'maxLevel', 'safetyCritical'])
@Resolver('Competence')
export class CompetenceResolver implements LoadsObject<{ id: CompetenceId }, Presented> {
  constructor(private readonly frameworks: Frameworks) {}

  load({ id }: { id: CompetenceId }, context: RequestContext): Promise<Presented | undefined> {
    return loader<CompetenceId, Presented>(context, this, (ids) => this.find(ids)).load(id);
  }

  private async find(ids: readonly CompetenceId[]): Promise<Map<CompetenceId, Presented>> {
    const { competences } = await this.frameworks.current();
    return new Map(
      ids.flatMap((id) => {
        const found = competences.get(id);
        return found ? [[id, presentCompetence(found)]] : [];
      }),
    );
  }
}
