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
    const slugs = new Set(shown.flatMap(({ moduleSlug }) => moduleSlug ?? []));
    const titles = await this.modules.titles([...slugs]);
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
}

type Titles = ReadonlyMap<string, LocalText>;

const present = ({ id, kind, moduleSlug, number, certificateSerial, at, readAt }: NoticeRow, titles: Titles) => ({
  ...{ id, kind, moduleSlug, number, certificateSerial, at },
  moduleTitle: moduleSlug === null ? null : (titles.get(moduleSlug) ?? { nl: moduleSlug, en: moduleSlug }),
  read: readAt !== null,
});
