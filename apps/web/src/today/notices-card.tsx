import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, DateText, Loaded, useText } from '@academy/ui';
import { noticesQuery, NoticeText } from '@academy/messaging/web';

const shown = 4;

/** What happened lately. */
export function NoticesCard() {
  const text = useText();
  return (
    <Card>
      <h2>
        <Trans>Laatste meldingen</Trans>
      </h2>
      <Loaded query={useQuery(noticesQuery)}>
        {({ edges }) =>
          edges.length === 0 ? (
            <p className="alb-soft">
              <Trans>Er zijn nog geen meldingen. Hier staat straks wat er met je aanvragen gebeurt.</Trans>
            </p>
          ) : (
            <ul role="list" className="alb-list">
              {edges.slice(0, shown).map(({ node }) => (
                <li key={node.id}>
                  <NoticeText notice={node} title={node.moduleTitle ? text(node.moduleTitle) : undefined} />
                  <span className="alb-code">
                    <DateText value={node.at} as="instant" />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
