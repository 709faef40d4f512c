import { draftFaults, type Draft, type DraftContents, type DraftFault } from '@academy/catalogue/core';
import { OrganisationNames } from '@academy/contracts/identity';
import { Injectable } from '@nestjs/common';
import { Drafts } from './drafts';
import { contentsOf } from './version-facts';

/** Drafts in the names and by the rules of today. */
@Injectable()
export class PresentDrafts {
  constructor(
    private readonly drafts: Drafts,
    private readonly organisations: OrganisationNames,
  ) {}

  async one(draft: Draft) {
    return (await this.all([draft]))[0]!;
  }

  async all(drafts: readonly Draft[]) {
    if (drafts.length === 0) return [];
    const [known, offered, names] = await Promise.all([
      this.drafts.known(),
      this.drafts.offered(drafts.map(({ slug }) => slug)),
      this.organisations.of([...new Set(drafts.map(({ organisationId }) => organisationId))]),
    ]);
    return drafts.map((draft) => {
      const { id, slug, organisationId, state, revision, contents, remark, changedAt, submittedAt } = draft;
      const view = offered.get(slug);
      return {
        ...{ id, slug, organisationId, state, revision, remark, changedAt, submittedAt },
        organisation: names.get(organisationId) ?? organisationId,
        contents: presentContents(contents),
        faults: presentFaults(draftFaults(draft, known)),
        offered: view ? presentContents(contentsOf(view.version.facts)) : null,
      };
    });
  }
}

/** Lists of a draft are nobody's to change. */
const presentContents = (contents: DraftContents) => ({
  ...contents,
  ...{ programmeNl: [...contents.programmeNl], languages: [...contents.languages], sectors: [...contents.sectors] },
  ...{ outcomes: [...contents.outcomes], prerequisites: [...contents.prerequisites] },
});

export const presentFaults = (faults: readonly DraftFault[]) =>
  faults.map(({ path, problem }) => ({ path: path.join('.'), problem }));
