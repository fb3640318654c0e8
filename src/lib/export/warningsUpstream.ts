import type { StationId } from '#models/stations.ts';
import type { Warning } from '#models/warnings/warnings.ts';
import { STATION_ORDER } from '../charts/stationChart.ts';

/** Warnings of a station and of those upstream, on which it stands: what is further down does not concern it. */
export function warningsUpstream(warnings: readonly Warning[], station: StationId): readonly Warning[] {
	const upstream = STATION_ORDER.slice(0, STATION_ORDER.indexOf(station) + 1);
	return warnings.filter((warning) => upstream.includes(warning.station));
}
