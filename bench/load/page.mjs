// A report as one page that needs nothing else.
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const parts = ['api', 'worker', 'postgres', 'other'];
const colours = { api: '#2f6f4f', worker: '#d08a2e', postgres: '#3b6ea5', other: '#999999' };

/** Bars of processor milliseconds of one operation, by process, a side below the other. */
export function page(report) {
  const rows = report.rows ?? [];
  const most = Math.max(1e-9, ...rows.flatMap(({ sides }) => sides.map(({ cpu }) => cpu?.all ?? 0)));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Load: ${escape(report.scenario)}</title>
<style>body{font:15px/1.5 system-ui;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse}
td,th{padding:.2rem .8rem .2rem 0;text-align:right;vertical-align:top}td:first-child,th:first-child{text-align:left}
i{display:inline-block;width:.8em;height:.8em;margin:0 .3em 0 1em}</style>
<h1>${escape(report.scenario)}</h1>
<p>${escape(report.on)}; load of the machine ${report.load}; ${escape(JSON.stringify(report.options))}</p>
<p>${parts.map((part) => `<i style="background:${colours[part]}"></i>${part}`).join('')}: processor milliseconds of one</p>
${rows.map((row) => figure(row, report.sides, most)).join('\n')}
<h2>Figures</h2>${table(rows, report.sides)}
<h2>All of it</h2><pre>${escape(JSON.stringify({ ...report, rows: undefined }, null, 2))}</pre></html>`;
}

function figure({ name, sides }, names, most) {
  const bars = sides.map(({ cpu = {} }, nth) => {
    let x = 0;
    const rects = parts.map((part) => {
      const width = (500 * (cpu[part] ?? 0)) / most;
      x += width;
      return `<rect x="${x - width}" y="${nth * 22}" width="${width}" height="16" fill="${colours[part]}"/>`;
    });
    return `${rects.join('')}<text x="${x + 8}" y="${nth * 22 + 13}">${(cpu.all ?? 0).toFixed(2)} ms ${escape(names[nth] ?? '')}</text>`;
  });
  return `<figure><figcaption>${escape(name)}</figcaption>
<svg role="img" aria-label="${escape(name)}" width="900" height="${sides.length * 22}">${bars.join('')}</svg></figure>`;
}

const figures = ['rate', 'p50', 'p99', 'statements'];

const table = (
  rows,
  names,
) => `<table><tr><th>operation<th>side<th>ms${figures.map((one) => `<th>${one}`).join('')}</tr>
${rows
  .flatMap(({ name, sides }) =>
    sides.map(
      (side, nth) =>
        `<tr><td>${escape(name)}<td>${escape(names[nth] ?? '')}<td>${(side.cpu?.all ?? NaN).toFixed(2)}${figures
          .map((one) => `<td>${(side[one] ?? NaN).toFixed(1)}`)
          .join('')}</tr>`,
    ),
  )
  .join('\n')}</table>`;
