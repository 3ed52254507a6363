/** In characters unless the name says otherwise. Past `message` Meta takes a creative and Threads never shows it. */
export const limits = {
  name: 100,
  message: 1000,
  hashtags: 30,
  headlineAdvised: 25,
  fewestCards: 2,
  advisedCards: 3,
  mostCards: 10,
  /** About where a card's texts are cut. */
  cardHeadline: 35,
  cardDescription: 30,
  link: 1000,
  /** In pixels: what Threads takes. */
  threadsWidth: 500,
} as const;
