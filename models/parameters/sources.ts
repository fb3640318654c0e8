export type SourceId = string;
export const SOURCES: Record<string, { id: string; shortName: string; publisher: string; title: string; year: number | null; address: string | null; supports: string; seen: 'yes' | 'secondary' | 'memory'; bibliography: string }> = {};
