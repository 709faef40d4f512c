/** Longer lines are cut: no single one may fill a disk. */
const LONGEST_LINE = 64_000;

const WARN = 40;

/** A line as JSON: as it is when it is an object already, and else as the message of one, such as a trace of Node itself. */
export function asJson(line: string, name: string, now: Date = new Date()): string {
  if (line.startsWith('{') && isObject(line)) return line;
  return JSON.stringify({ level: WARN, time: now.getTime(), name, msg: line });
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** Makes lines of what comes in pieces; lines that are longer than 64,000 characters are told in parts. */
export class LineSplitter {
  private begun = '';

  constructor(private readonly tell: (line: string) => void) {}

  add(text: string): void {
    const lines = `${this.begun}${text}`.split(/\r?\n/);
    this.begun = lines.pop() ?? '';
    for (const line of lines) if (line !== '') this.tellParts(line);
    while (this.begun.length > LONGEST_LINE) {
      this.tell(this.begun.slice(0, LONGEST_LINE));
      this.begun = this.begun.slice(LONGEST_LINE);
    }
  }

  end(): void {
    if (this.begun !== '') this.tell(this.begun);
    this.begun = '';
  }

  private tellParts(line: string): void {
    for (let at = 0; at < line.length; at += LONGEST_LINE) this.tell(line.slice(at, at + LONGEST_LINE));
  }
}
