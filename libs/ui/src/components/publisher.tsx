import { useDateFormat } from '../format/dates';

const capitals = (name: string) =>
  name
    .replace(/\(.*?\)/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));

/** 'Samira el Amrani' → 'SA': the first name and the last, without the small words between. */
export function initialsOf(name: string): string {
  const words = capitals(name).filter((word) => /^\p{Lu}/u.test(word));
  const [first = name.trim(), last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return (last ? first.charAt(0) + last.charAt(0) : first.slice(0, 2)).toLocaleUpperCase('nl');
}

export function Avatar({ name }: { name: string }) {
  return (
    <span className="alb-avatar" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** The mark and the name of an organisation, with an optional place. */
export function Publisher({ name, place }: { name: string; place?: string | null }) {
  return (
    <p className="alb-publisher">
      <span className="alb-avatar alb-avatar--mark" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span>{place ? `${name} · ${place}` : name}</span>
    </p>
  );
}

/** A day as a leaf of a calendar; the words for it stand beside it on the screen. */
export function DateBlock({ day, small }: { day: string; small?: boolean }) {
  const { parts } = useDateFormat();
  const { weekday, date, month } = parts(day);
  return (
    <div className={small ? 'alb-date-block alb-date-block--small' : 'alb-date-block'} aria-hidden="true">
      <span>{weekday}</span>
      <b>{date}</b>
      <span>{month}</span>
    </div>
  );
}
