/**
 * Values of the four levels of each ICECAP-O attribute, 1 to 4: attachment, security, role, enjoyment, control.
 * Source: http://www.pophealthmetrics.com/content/6/1/6/table/T1. The instrument is licensed, so
 * the library takes its score as an input and only the tests know this table.
 */
const VALUES = [
  [-0.0128, 0.134, 0.2325, 0.2535],
  [0.0321, 0.0661, 0.1071, 0.1788],
  [0.0151, 0.1296, 0.1793, 0.1923],
  [0.0168, 0.1185, 0.1643, 0.166],
  [-0.0512, 0.1076, 0.1848, 0.2094],
];

/** Returns the value of a state written as five levels. */
export const icecapO = (state: string): number =>
  VALUES.reduce((total, levels, attribute) => total + (levels[Number(state[attribute]) - 1] ?? Number.NaN), 0);
