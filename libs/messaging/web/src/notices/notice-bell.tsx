import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { DateText, ErrorCard, PopoverPanel, SkeletonText, useText } from '@academy/ui';
import { NoticeText } from './notice-text';
import { markNoticesRead, noticesQuery } from './api';

/** What is new for you. Opening the list is reading it. */
export function NoticeBell() {
  const { t } = useLingui();
  const text = useText();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(noticesQuery);
  const markRead = useMutation({
    mutationFn: markNoticesRead,
    onSuccess: () => cache.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  const unread = data?.unreadCount ?? 0;
  return (
    <PopoverPanel
      label={unread > 0 ? t`Meldingen, ${unread} nieuw` : t`Meldingen`}
      onOpen={() => unread > 0 && markRead.mutate()}
      trigger={
        <>
          <Bell size={22} />
          {unread > 0 && <span className="alb-bell-dot" aria-hidden="true" />}
        </>
      }
    >
      {(close) => (
        <div className="alb-notices">
          <h2>
            <Trans>Meldingen</Trans>
          </h2>
          <p role="status" className="alb-visually-hidden">
            {unread > 0 && <Plural value={unread} one="# nieuwe melding" other="# nieuwe meldingen" />}
          </p>
          {error && !data && <ErrorCard error={error} onRetry={() => void refetch()} />}
          {!error && !data && <SkeletonText />}
          {data?.edges.length === 0 && (
            <p className="alb-soft">
              <Trans>Er zijn nog geen meldingen. Hier staat straks wat er met je aanvragen gebeurt.</Trans>
            </p>
          )}
          <ul role="list">
            {data?.edges.map(({ node }) => (
              <li key={node.id} data-new={!node.read || undefined}>
                <NoticeText
                  notice={node}
                  title={node.moduleTitle ? text(node.moduleTitle) : undefined}
                  onFollow={close}
                />
                <span className="alb-code">
                  <DateText value={node.at} as="instant" />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </PopoverPanel>
  );
}
