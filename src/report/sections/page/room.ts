/** How much of each kind fits on the page. */
export interface PageRoom {
  /** Facts of each question that lean one way. */
  readonly facts: number;
  /** Titles in a list of what is not known or ruled out. */
  readonly titles: number;
  /** Threats of each state. */
  readonly threats: number;
  /** Offers. */
  readonly offers: number;
  /** Questions to ask. */
  readonly questions: number;
  /** Next steps. */
  readonly steps: number;
}
