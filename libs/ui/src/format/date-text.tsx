import { useDateFormat, useNumberFormat } from './dates';

type Style = 'day' | 'longDay' | 'plainDay' | 'briefDay' | 'month' | 'time' | 'instant';

/** A day or instant in words, with its exact value for machines. */
export function DateText({ value, as = 'day' }: { value: string; as?: Style }) {
  const format = useDateFormat();
  return <time dateTime={value}>{format[as](value)}</time>;
}

/** '1,5 uur' */
export function Hours({ value }: { value: number }) {
  const { hours } = useNumberFormat();
  return <span>{hours(value)}</span>;
}

/** '80%', of 0.8 */
export function Percent({ of }: { of: number }) {
  const { percent } = useNumberFormat();
  return <span>{percent(of)}</span>;
}
