import type { PackSummary } from '../../src/engine/ruleset.ts';

export function PackTable({ packs }: { packs: readonly PackSummary[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Pack</th>
          <th scope="col">Looked after by</th>
          <th scope="col" className="number">
            Version
          </th>
          <th scope="col" className="number">
            Rules
          </th>
        </tr>
      </thead>
      <tbody>
        {packs.map((pack) => (
          <tr key={pack.id}>
            <th scope="row">
              {pack.title} <span className="small quiet">{pack.id}</span>
            </th>
            <td>{pack.owner}</td>
            <td className="number">{pack.version}</td>
            <td className="number">{pack.rules}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
