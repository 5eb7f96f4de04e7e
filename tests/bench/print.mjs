/** Prints what was measured in one place. */

export function printResult({ where, cold, builds, timings, variants, gates }) {
  console.log(`\n── ${where}`);
  printTable(
    '3,000 characters, side by side',
    ['median µs', 'best', 'p99'],
    timings.map(({ name, median, best, p99 }) => [name, micro(median), micro(best), micro(p99)]),
  );
  printTable(
    'Other texts, 10,000 terms + 210 patterns',
    ['median µs', 'best', 'p99'],
    variants.map(({ name, median, best, p99 }) => [name, micro(median), micro(best), micro(p99)]),
  );
  printTable(
    'Tables',
    ['median ms', 'first', 'MB'],
    builds.map(({ name, median, first, bytes }) => [
      name,
      median.toFixed(1),
      first.toFixed(1),
      (bytes / 1e6).toFixed(2),
    ]),
  );
  console.log(`\n  First check of a cold page ${cold.first.toFixed(1)} ms, second ${cold.second.toFixed(1)} ms.`);
  printTable(
    'Gates',
    ['ratio', 'limit', ''],
    gates.map(({ name, what, ratio, limit, state }) => [
      `${name.padEnd(3)} ${what}`,
      ratio?.toFixed(2) ?? '',
      limit,
      state,
    ]),
  );
}

function printTable(title, columns, rows) {
  console.log(`\n  ${title.padEnd(70)}${columns.map((column) => column.padStart(14)).join('')}`);
  for (const [name, ...figures] of rows) {
    console.log(`    ${name.padEnd(68)}${figures.map((figure) => figure.padStart(14)).join('')}`);
  }
}

function micro(figure) {
  return figure >= 1000 ? Math.round(figure).toLocaleString('en') : figure.toFixed(1);
}
