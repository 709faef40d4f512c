import { ModuleTitles, type LocalText } from '@academy/contracts/catalogue';
import type { Actor } from '@academy/contracts/identity';
import { Allow, checkFirst, CurrentActor, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { Notices } from '../postgres/notices';
import type { NoticeRow } from '../postgres/tables';

@Resolver()
export class NoticesResolver {
  constructor(
    private readonly noticesOf: Notices,
    private readonly modules: ModuleTitles,
  ) {}

  @Query('notices')
  @Allow('signedIn')
  async notices(@CurrentActor() { accountId }: Actor, @Args() { first, after }: Asked<'notices'>) {
    checkFirst(first);
    const rest = after && isUuid(after) ? { after } : {};
    const [rows, unreadCount] = await Promise.all([
      this.noticesOf.page(accountId, { first, ...rest }),
      this.noticesOf.unread(accountId),
    ]);
    const shown = rows.slice(0, first);
    const titles = await this.titles(shown);
    return {
      edges: shown.map((row) => ({ cursor: row.id, node: present(row, titles) })),
      pageInfo: { hasNextPage: rows.length > first, endCursor: shown.at(-1)?.id ?? null },
      unreadCount,
    };
  }

  @Mutation('markNoticesRead')
  @Allow('signedIn')
  async markNoticesRead(@CurrentActor() { accountId }: Actor) {
    return { count: await this.noticesOf.markRead(accountId) };
  }

  /** Of the modules whose title was not kept with what was told. */
  private async titles(rows: readonly NoticeRow[]): Promise<Titles> {
    const slugs = new Set(rows.flatMap((row) => (titleOf(row) ? [] : (row.moduleSlug ?? []))));
    return this.modules.titles([...slugs]);
  }
}

type Titles = ReadonlyMap<string, LocalText>;

const titleOf = ({ titleNl: nl, titleEn: en }: NoticeRow): LocalText | null =>
  nl === null || en === null ? null : { nl, en };

function present(row: NoticeRow, titles: Titles) {
  const { id, kind, moduleSlug, number, certificateSerial, organisationId, draftId, at, readAt } = row;
  const unnamed = moduleSlug === null ? null : { nl: moduleSlug, en: moduleSlug };
  return {
    ...{ id, kind, moduleSlug, number, certificateSerial, organisationId, draftId, at },
    moduleTitle: titleOf(row) ?? titles.get(moduleSlug ?? '') ?? unnamed,
    read: readAt !== null,
  };
}
