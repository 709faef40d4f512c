import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export interface TabItem {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  content: ReactNode;
}

/** Two or three views of the same thing; arrows move between the tabs. */
export function Tabs({
  label,
  items,
  selected,
  onSelect,
}: {
  label: string;
  items: readonly TabItem[];
  selected?: string;
  onSelect?: (id: string) => void;
}) {
  return (
    <AriaTabs className="alb-tabs" selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList aria-label={label} className="alb-tabs__list">
        {items.map(({ id, label: text, icon }) => (
          <Tab key={id} id={id} className="alb-tabs__tab">
            {icon}
            <span>{text}</span>
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="alb-tabs__panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
