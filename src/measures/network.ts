/** One relationship between two parties, from the party that reports or offers it to the other. */
export interface Tie {
  /** Identifier of the party at the near end. */
  readonly from: string;

  /** Identifier of the party at the far end. A tie to oneself is not a relationship and is left out of every measure. */
  readonly to: string;

  /** How strong the tie is, above 0, in a unit of the caller's. Left out means 1; 0 or less means no tie. */
  readonly weight?: number;
}

/** A set of parties and the ties between them. */
export interface Network {
  /** Whether a tie from A to B says nothing about B to A. In an undirected network list a pair once. */
  readonly directed: boolean;

  /** Parties to report on even if they have no tie; those with ties are found from the ties. */
  readonly nodes?: readonly string[];

  /** The ties; several between one pair add up. */
  readonly ties: readonly Tie[];
}

/** Lists every party once: those named first, then those found in ties. */
export const nodesOf = ({ nodes = [], ties }: Pick<Network, 'nodes' | 'ties'>): readonly string[] => [
  ...new Set([...nodes, ...ties.flatMap(({ from, to }) => [from, to])]),
];

/** Leaves out ties to oneself and ties without strength. */
export const realTies = (ties: readonly Tie[]): readonly Tie[] =>
  ties.filter(({ from, to, weight = 1 }) => from !== to && weight > 0);
